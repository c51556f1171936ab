package org.watchword.session.book;

import java.time.LocalDate;
import java.util.List;
import org.watchword.session.SessionId;

/// Names that left the laptop: for what, to whom and why. It names nobody itself.
///
/// @param to a body, never a private person
/// @param reason in the trainer's words
/// @param people how many names there were
public record HandedOver(
        LocalDate day, Purpose purpose, String to, String reason, List<SessionId> sessions, int people) {

    /// Keeps its own copy.
    public HandedOver {
        sessions = List.copyOf(sessions);
    }

    /// What names may leave the laptop for. There is no other purpose.
    public enum Purpose {
        CERTIFICATES,
        LICENSING_AUTHORITY,
        /// Of people of this one organisation, and of nobody else.
        EMPLOYER
    }
}
