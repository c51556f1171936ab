package org.watchword.session;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of the register.
///
/// @param expected whether the person stood on the list of those who were expected
/// @param leftAtOrNull use [#leftAt]
public record Person(
        PersonId id,
        Personal personal,
        Arrival arrival,
        Instant arrivedAt,
        Entered entered,
        boolean expected,
        @Nullable Instant leftAtOrNull) {

    /// When the person left before the end; empty for who stayed.
    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAtOrNull);
    }

    Person with(Arrival changed) {
        return new Person(id, personal, changed, arrivedAt, entered, expected, leftAtOrNull);
    }

    Person with(Personal corrected) {
        return new Person(id, corrected, arrival, arrivedAt, entered, expected, leftAtOrNull);
    }

    Person leaving(@Nullable Instant at) {
        return new Person(id, personal, arrival, arrivedAt, entered, expected, at);
    }
}
