package org.watchword.desktop.tongues;

import java.util.List;
import java.util.Optional;
import org.watchword.content.translation.PageReading;
import org.watchword.desktop.form.Option;

/// What the page with the languages shows of training.
///
/// @param decks that can be chosen in place of the prints
/// @param deck id of the one that is chosen; empty for the prints
/// @param pages of that deck in the language
/// @param typing id of the slide whose words are being typed; empty for none
/// @param undo whether a change can be taken back
record TrainingFacts(List<Option> decks, String deck, List<PageReading> pages, String typing, boolean undo) {
    static final TrainingFacts NONE = new TrainingFacts(List.of(), "", List.of(), "", false);

    TrainingFacts {
        decks = List.copyOf(decks);
        pages = List.copyOf(pages);
    }

    Optional<PageReading> page(String id) {
        return pages.stream().filter(page -> page.page().equals(id)).findFirst();
    }
}
