package org.watchword.session.result;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A certificate as it was given out. Who got it stands beside it in the event, as a line of the register.
///
/// @param number stands on it and in the authority's list, such as `26-K7QX3`
/// @param words two words that stand beside the number, to be read over the telephone
/// @param authority the id of the one whose rules were met
/// @param passed the day of the pass
/// @param issued the day on which it was first printed
/// @param expiresOrNull the last day it counts on; use [#expires]
public record Certificate(
        String number,
        String words,
        String authority,
        LocalDate passed,
        LocalDate issued,
        @Nullable LocalDate expiresOrNull) {

    /// The last day it counts on; empty where it does not end.
    public Optional<LocalDate> expires() {
        return Optional.ofNullable(expiresOrNull);
    }
}
