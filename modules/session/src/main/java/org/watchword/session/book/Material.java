package org.watchword.session.book;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionId;

/// What was left where.
///
/// @param sessionOrNull at which session; use [#session]
/// @param place a venue or an organisation
/// @param print id of the print in the library, such as "taxi-leaflet"
/// @param language of its text, a BCP 47 tag
/// @param copies 1 or more
public record Material(
        LocalDate day, @Nullable SessionId sessionOrNull, EntryId place, String print, String language, int copies) {

    /// At which session it was left, when it was at one.
    public Optional<SessionId> session() {
        return Optional.ofNullable(sessionOrNull);
    }
}
