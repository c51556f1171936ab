package org.watchword.desktop.compose;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.form.RowList.Row;

/// A deck that is put together, in plain words.
///
/// @param begun whether it is a deck of her own already; else it waits for its name
/// @param head what is chosen for the whole
/// @param parts in their order, by their number from 0
/// @param part the chosen one
/// @param slides those of the chosen part
/// @param one the chosen slide
/// @param shelf what can be added
/// @param progress what came of the last change
record ComposeViewState(
        boolean begun,
        Head head,
        List<Row> parts,
        Optional<Integer> part,
        List<Row> slides,
        Optional<One> one,
        Shelf shelf,
        Progress progress) {

    ComposeViewState {
        parts = List.copyOf(parts);
        slides = List.copyOf(slides);
    }

    /// Something that can be chosen, by its name.
    record Option(String id, String name) {}

    /// What is chosen for the whole deck.
    ///
    /// @param from the deck that it begins with, while it has no name of its own
    /// @param total its minutes beside those that are wished
    /// @param sum its minutes, rounded
    /// @param warnings what is wrong with the whole
    /// @param frame what stands in every deck before the first part and after the last
    record Head(
            String from,
            String name,
            String audience,
            List<Option> audiences,
            int wished,
            String total,
            int sum,
            List<String> warnings,
            List<String> frame) {

        Head {
            audiences = List.copyOf(audiences);
            warnings = List.copyOf(warnings);
            frame = List.copyOf(frame);
        }

        /// Whether the parts take another time than is wished.
        boolean off() {
            return Math.abs(sum - wished) > 1;
        }
    }

    /// The chosen slide.
    ///
    /// @param picture the slide that is shown there, such as `act/report#who`
    /// @param fixed why it cannot be changed
    /// @param skipped whether it is left out
    /// @param replaced whether another slide stands in its place
    record One(String id, String picture, Optional<String> fixed, boolean skipped, boolean replaced) {}

    /// What can be added.
    ///
    /// @param others slides that can stand in for another, by their module
    record Shelf(List<Row> modules, List<Others> others, boolean newer) {
        Shelf {
            modules = List.copyOf(modules);
            others = List.copyOf(others);
        }
    }

    /// The slides of a module.
    record Others(Option module, List<Option> slides) {
        Others {
            slides = List.copyOf(slides);
        }
    }

    /// What came of the last change, and what can be taken back.
    record Progress(boolean undo, boolean redo, List<Row> versions, Optional<String> trouble, Optional<String> told) {
        Progress {
            versions = List.copyOf(versions);
        }
    }
}
