package org.watchword.cli;

import java.util.Locale;

/// Which other table than the one of the sessions is written. In a terminal it is said in small letters.
enum OtherTable {
    MATERIALS,
    GIVEN,
    ACTIONS,
    FOLLOW_UPS,
    LEARNED,
    CHANGES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
