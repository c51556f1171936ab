package org.watchword.desktop.recall;

import java.util.List;
import java.util.Optional;

/// The old numbers that still stand somewhere, in plain words.
///
/// @param labels whether there is a label to stick over any of them
/// @param printer whether the computer knows a printer
record RecallViewState(
        List<Row> rows,
        boolean labels,
        boolean printer,
        boolean undo,
        Optional<String> trouble,
        Optional<String> told) {

    RecallViewState {
        rows = List.copyOf(rows);
    }

    /// A number at a place.
    ///
    /// @param entry id of the line of where prints went
    /// @param contact id of the contact whose number it was
    /// @param where the place, or its kind and district
    /// @param what which print, how many and since when
    /// @param change the old number and what replaces it
    record Row(String entry, String contact, String where, String what, String change) {}
}
