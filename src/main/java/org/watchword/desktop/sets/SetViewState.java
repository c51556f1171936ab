package org.watchword.desktop.sets;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.form.Option;

/// Several prints to be saved together, in plain words.
///
/// @param lines what can be ticked; empty for a pack
/// @param language code of the one that is chosen
/// @param area path of the one that is chosen
/// @param going empty while nothing is saved
record SetViewState(
        What what,
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

    /// What is saved.
    ///
    /// @param kind code of the one that is chosen
    /// @param detail one sentence about it
    /// @param decks that a pack can be for; empty where prints are ticked
    /// @param deck id of the one that is chosen
    /// @param pack what is in the pack, in order
    record What(List<Option> kinds, String kind, String detail, List<Option> decks, String deck, List<String> pack) {
        What {
            kinds = List.copyOf(kinds);
            decks = List.copyOf(decks);
            pack = List.copyOf(pack);
        }
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
        return what.pack().size() + (int) lines.stream().filter(Line::wanted).count();
    }
}
