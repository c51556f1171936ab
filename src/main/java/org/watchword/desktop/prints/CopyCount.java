package org.watchword.desktop.prints;

import java.util.OptionalInt;

/// How many copies are printed.
///
/// @param typed what stands in the box
/// @param count empty when that is no number of copies
record CopyCount(String typed, OptionalInt count) {
    /// More is asked of a print shop.
    static final int MOST = 999;

    static final CopyCount ONE = of("1");

    static CopyCount of(String typed) {
        String said = typed.strip();
        int count = said.matches("\\d{1,4}") ? Integer.parseInt(said) : 0;
        return new CopyCount(said, count >= 1 && count <= MOST ? OptionalInt.of(count) : OptionalInt.empty());
    }
}
