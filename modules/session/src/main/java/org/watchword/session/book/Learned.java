package org.watchword.session.book;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.learned.Change;

/// What a session was found to have changed: counts, and nobody's sheet.
///
/// @param change between the questions before and after
/// @param laterOrNull use [#later]
public record Learned(Change change, @Nullable MonthsLater laterOrNull) {

    /// What was still so some months after. How many were asked and how many replied stands in [FollowUp].
    ///
    /// @param sinceBefore since before the session
    /// @param sinceAfter since the end of the session: what was kept
    public record MonthsLater(Change sinceBefore, Change sinceAfter) {}

    /// What came of asking again; empty when nobody was asked or nothing that came back could be compared.
    public Optional<MonthsLater> later() {
        return Optional.ofNullable(laterOrNull);
    }
}
