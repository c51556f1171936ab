package org.watchword.desktop.passes;

import java.util.List;
import org.watchword.desktop.wings.WingAddress;

/// How far one person's test on their phone is.
///
/// @param languages in which it can be taken
/// @param code that opens it; it is drawn while it is [Stage#SHOWN] and at no other time
/// @param ways to the page, the likeliest first
record PhoneCodeState(Stage stage, List<String> languages, String code, List<WingAddress> ways) {

    /// It cannot be taken.
    static final PhoneCodeState NOTHING = new PhoneCodeState(Stage.NOTHING, List.of(), "", List.of());

    PhoneCodeState {
        languages = List.copyOf(languages);
        ways = List.copyOf(ways);
    }

    /// A code never reaches a log by accident.
    @Override
    public String toString() {
        return "PhoneCodeState[" + stage + "]";
    }

    /// How far it is.
    enum Stage {
        /// It cannot be taken, or nobody is looked at.
        NOTHING,
        /// There is no code yet.
        NONE,
        /// There is one, and it is not shown yet.
        READY,
        /// It is not shown, since the room would see it.
        MIRRORED,
        SHOWN,
        /// The time of the code is over.
        OVER,
        ON_PHONE,
        KEPT
    }
}
