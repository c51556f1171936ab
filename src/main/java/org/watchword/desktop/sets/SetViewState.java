package org.watchword.desktop.sets;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.form.Option;

/// Several prints to be saved together, in plain words.
///
/// @param language code of the one that is chosen
/// @param area path of the one that is chosen
/// @param going empty while nothing is saved
record SetViewState(
        List<Line> lines,
        List<Option> languages,
        String language,
        List<Option> areas,
        String area,
        Optional<Going> going,
        Said said) {

    SetViewState {
        lines = List.copyOf(lines);
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    /// A print that may be in the set.
    record Line(String id, String name, boolean wanted) {}

    /// How far it is.
    ///
    /// @param part of all, from 0 to 1
    record Going(double part, String words) {}

    /// What came of it.
    ///
    /// @param troubles why something is not in the folder, and what to do
    record Said(String told, List<String> troubles) {
        static final Said NOTHING = new Said("", List.of());

        Said {
            troubles = List.copyOf(troubles);
        }
    }

    /// How many prints are in the set.
    int wanted() {
        return (int) lines.stream().filter(Line::wanted).count();
    }
}
