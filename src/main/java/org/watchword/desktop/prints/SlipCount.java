package org.watchword.desktop.prints;

import java.util.OptionalInt;
import org.watchword.room.phones.Ballots;

/// How many slips are printed for a session.
///
/// @param typed what stands in the box
/// @param count what is printed; empty when that is no number of slips
record SlipCount(String typed, OptionalInt count) {

    /// A session has so many slips and no more.
    static final int MOST = Ballots.SLIPS;

    /// Slips for a session of which nobody knows how many will come.
    static final int FEWEST_SUGGESTED = 40;

    private static final int ON_A_PAGE = 8;
    private static final double MORE = 1.2;

    /// What was typed, or a fifth more than people, in whole pages.
    ///
    /// @param typed empty for as many as are suggested
    /// @param people who are expected or here
    static SlipCount of(String typed, int people) {
        String said = typed.strip();
        if (said.isEmpty()) {
            int suggested = suggested(people);
            return new SlipCount(Integer.toString(suggested), OptionalInt.of(suggested));
        }
        int count = said.matches("\\d{1,6}") ? Integer.parseInt(said) : 0;
        return new SlipCount(said, count >= 1 && count <= MOST ? OptionalInt.of(count) : OptionalInt.empty());
    }

    private static int suggested(int people) {
        int slips = Math.max(FEWEST_SUGGESTED, (int) Math.ceil(people * MORE));
        return Math.min(MOST, (slips + ON_A_PAGE - 1) / ON_A_PAGE * ON_A_PAGE);
    }
}
