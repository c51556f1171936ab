package org.watchword.desktop.numbers;

import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.ContactKind;
import org.watchword.desktop.form.RowList.Row;

/// The numbers of an area in plain words.
///
/// @param areas those that can be chosen
/// @param chosen id of the contact whose boxes are shown; empty for a new one
/// @param facts where the chosen one comes from and when it was checked
/// @param boxes how often the boxes were filled anew; they keep what is typed until it grows
/// @param ringer who rang last, for the box of the name
/// @param does what can be done with the chosen one
/// @param recalls how many places still hold an old number
/// @param removable whether the area is the trainer's own and can be taken away
record NumbersViewState(
        List<Option> areas,
        String area,
        List<Row> rows,
        String empty,
        Optional<String> chosen,
        NumberForm form,
        List<String> facts,
        int boxes,
        String ringer,
        List<Option> others,
        Does does,
        Progress progress,
        int recalls,
        boolean removable) {

    NumbersViewState {
        areas = List.copyOf(areas);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
        others = List.copyOf(others);
    }

    /// Something that can be chosen, by its name.
    record Option(String id, String name) {}

    /// A way in which somebody is reached.
    record Kind(ContactKind kind, String name) {}

    /// What can be done with the chosen number.
    record Does(boolean ring, boolean retire, boolean takeBack) {
        static final Does NOTHING = new Does(false, false, false);
    }

    /// What came of the last change.
    record Progress(boolean undo, Optional<String> trouble, Optional<String> told) {
        static final Progress START = new Progress(false, Optional.empty(), Optional.empty());
    }
}
