package org.watchword.session.book;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionId;

/// Going back some months after a session to ask whether anything changed. Nobody is asked about cases, and only
/// numbers are kept.
///
/// @param session which session; there is one follow-up for each at most
/// @param due the day on which to ask
/// @param repliesOrNull use [#replies]
public record FollowUp(
        SessionId session, LocalDate due, @Nullable Replies repliesOrNull) {

    /// So long after a session people are asked, when nothing else is chosen.
    public static final int MONTHS = 3;

    /// What came back.
    ///
    /// @param asked how many people or organisations were asked, 1 or more
    /// @param replied how many of them answered
    public record Replies(LocalDate day, int asked, int replied) {}

    /// What came back, once people were asked.
    public Optional<Replies> replies() {
        return Optional.ofNullable(repliesOrNull);
    }

    /// When to ask about a session, unless another day is chosen.
    ///
    /// @param closed the day on which the session was closed
    public static LocalDate usualDay(LocalDate closed) {
        return closed.plusMonths(MONTHS);
    }
}
