package org.watchword.cli;

import java.util.Locale;

/// Which table of what follows sessions is written. In a terminal it is said in small letters.
enum BookTable {
    MATERIALS,
    ACTIONS,
    FOLLOW_UPS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
