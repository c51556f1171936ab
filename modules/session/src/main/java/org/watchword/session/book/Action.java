package org.watchword.session.book;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionId;

/// What an organisation promised.
///
/// @param organisation who promised it
/// @param sessionOrNull after which session; use [#session]
/// @param number how much of [ActionKind#measure], 1 or more
/// @param due the day by which it shall be done
public record Action(
        EntryId organisation, @Nullable SessionId sessionOrNull, ActionKind kind, int number, LocalDate due) {

    /// After which session it was promised, when it was one.
    public Optional<SessionId> session() {
        return Optional.ofNullable(sessionOrNull);
    }
}
