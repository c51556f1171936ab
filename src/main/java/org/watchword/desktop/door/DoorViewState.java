package org.watchword.desktop.door;

import java.util.List;
import java.util.Optional;

/// The phones at the door in plain words.
///
/// @param list whether there is a list of people who are expected, to be printed
/// @param wall whether the wall shows the square of those who tick themselves off
/// @param claim who says they are here, and waits first
record DoorViewState(boolean list, Part checkIn, Part counter, OnTheWall wall, Optional<Claim> claim) {

    static final DoorViewState OFF = new DoorViewState(false, Part.OFF, Part.OFF, OnTheWall.CANNOT, Optional.empty());

    /// Whether the wall shows something.
    enum OnTheWall {
        /// Nothing is switched on, no projector shows this evening's slides, or they have begun.
        CANNOT,
        MAY,
        IS
    }

    /// What can be switched on.
    ///
    /// @param turn what its button does
    /// @param says how it is; may be empty
    /// @param ways to its page, the likeliest first
    /// @param code to be typed on the phone, such as `482 913`; empty where none is needed
    record Part(Turn turn, String says, List<Way> ways, String code) {
        static final Part OFF = new Part(Turn.ON, "", List.of(), "");

        Part {
            ways = List.copyOf(ways);
        }

        boolean running() {
            return turn == Turn.OFF;
        }
    }

    /// What a button does.
    enum Turn {
        ON,
        OFF,
        /// Nothing: it is being done.
        WAIT,
        /// Nothing: there is nothing to switch on.
        NONE
    }

    /// An address of a page.
    record Way(String typed, String scanned) {}

    /// Somebody says they are here.
    ///
    /// @param words who, with the number
    /// @param more how many wait behind them, in words; empty when nobody does
    record Claim(int number, String words, String more) {}
}
