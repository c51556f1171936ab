package org.watchword.desktop.prints;

import java.io.IOException;
import java.util.OptionalInt;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.phones.Ballots;
import org.watchword.session.Register;

/// How many slips are printed for a session.
///
/// @param typed what stands in the box
/// @param count what is printed; empty when that is no number of slips
public record SlipCount(String typed, OptionalInt count) {

    /// A session has so many slips and no more.
    public static final int MOST = Ballots.SLIPS;

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

    /// Who is here or expected at a session.
    ///
    /// @throws IOException when the journal cannot be read
    public static int people(Room room, SessionRow session) throws IOException {
        Register register = room.look(session.id()).register();
        return register.total() + register.expected().size();
    }

    /// How many slips are enough for so many people: a fifth more, in whole pages.
    public static int suggested(int people) {
        int slips = Math.max(FEWEST_SUGGESTED, (int) Math.ceil(people * MORE));
        return Math.min(MOST, (slips + ON_A_PAGE - 1) / ON_A_PAGE * ON_A_PAGE);
    }
}
