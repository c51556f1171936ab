package org.watchword.records.register;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// One person's line in the register of a session.
///
/// @param place order of arrival, from 1
public record PersonRow(int place, PersonId person, Personal personal, Stay stay) {

    /// How long somebody was there, as far as it was entered.
    ///
    /// @param slip number on the paper slip it was typed from; 0 for none
    /// @param expected whether the person stood on the list of those who were expected
    /// @param leftAtOrNull use [#leftAt]
    public record Stay(
            Arrival arrival,
            Instant arrivedAt,
            Entered.By enteredBy,
            int slip,
            boolean expected,
            @Nullable Instant leftAtOrNull) {

        /// When the person left before the end; empty for who stayed.
        public Optional<Instant> leftAt() {
            return Optional.ofNullable(leftAtOrNull);
        }
    }
}
