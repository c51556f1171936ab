package org.watchword.desktop.givenout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.SpotKind;

/// What stands in the boxes of a line.
///
/// @param copies as it was typed
/// @param area the district, by its path
/// @param place the place itself; may be empty
record GivenOutForm(@Nullable LocalDate dayOrNull, String copies, SpotKind kind, String area, String place) {

    private static final int DIGITS = 6;

    static GivenOutForm of(GivenOut given) {
        return new GivenOutForm(
                given.day(),
                Integer.toString(given.copies()),
                given.spot().kind(),
                given.spot().area(),
                given.spot().place());
    }

    /// How many; 0 when what was typed is no number.
    int number() {
        String digits = copies.strip();
        return digits.matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(digits) : 0;
    }
}
