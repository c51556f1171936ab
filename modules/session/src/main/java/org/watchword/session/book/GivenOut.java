package org.watchword.session.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Prints that went somewhere, with the numbers that stood on them, so that they can be found again when one changes.
///
/// @param copies 1 or more
/// @param numbers as they stand there now: those of the print, or those of the label that was stuck over them
/// @param renewedOrNull when numbers there were replaced last; use [#renewed]
public record GivenOut(
        LocalDate day,
        What what,
        int copies,
        Spot spot,
        List<Standing> numbers,
        @Nullable LocalDate renewedOrNull) {

    /// Keeps its own copy.
    public GivenOut {
        numbers = List.copyOf(numbers);
    }

    /// What was printed.
    ///
    /// @param print id of the print in the library, such as "taxi-leaflet"
    /// @param version of its text, 1 or more
    /// @param language of its text, a BCP 47 tag
    /// @param paper such as "A5"
    /// @param area whose numbers were printed, such as "gb/essex"
    public record What(String print, int version, String language, String paper, String area) {}

    /// Where it went.
    ///
    /// @param area the district, by its path: it may leave this laptop, and so may the kind
    /// @param place the place itself, which never leaves this laptop; may be empty
    public record Spot(SpotKind kind, String area, String place) {

        /// The place itself stays out of logs.
        @Override
        public String toString() {
            return "Spot[" + kind + ", " + area + "]";
        }
    }

    /// A number that stands on the paper.
    ///
    /// @param contact its id in the contacts
    /// @param display as it was printed
    /// @param digits what is dialled; empty for an address
    /// @param checkedOn when it had been checked
    public record Standing(String contact, String display, String digits, LocalDate checkedOn) {}

    /// When numbers there were replaced last, if they ever were.
    public Optional<LocalDate> renewed() {
        return Optional.ofNullable(renewedOrNull);
    }

    /// The same place with other numbers on it from a day on.
    public GivenOut renewed(LocalDate on, List<Standing> now) {
        return new GivenOut(day, what, copies, spot, now, on);
    }
}
