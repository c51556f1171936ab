package org.watchword.desktop.prints;

import java.util.List;

/// What stands beside the page: what to mind before it is printed, and what may be noted after.
///
/// @param warnings one sentence each, with what to do
/// @param notes what to know about the way it is put on paper
/// @param offer whether to offer that she notes where it goes
/// @param recalls how many old numbers still stand on prints that were given out
record Beside(List<String> warnings, List<String> notes, boolean offer, int recalls) {
    static final Beside NOTHING = new Beside(List.of(), List.of(), false, 0);

    Beside {
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }
}
