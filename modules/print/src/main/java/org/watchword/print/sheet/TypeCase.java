package org.watchword.print.sheet;

import org.watchword.print.type.Typeface;

/// The typefaces of a print.
///
/// @param number a bold face whose zero cannot be taken for an eight
/// @param closest that lines of these letters may stand, as a multiple of their size
public record TypeCase(
        Typeface regular, Typeface medium, Typeface semibold, Typeface bold, Typeface number, double closest) {

    /// The leading that is meant for Latin letters, or as much more as these letters need.
    double leading(double wanted) {
        return Math.max(wanted, closest);
    }
}
