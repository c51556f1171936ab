package org.watchword.desktop.travel;

import java.util.Optional;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.desktop.text.Texts;

/// Names the things that travel in a pack as a trainer knows them: “Training module: Spotting the signs” and not
/// `modules/signs/transport`.
///
/// @param library in which they stand, or will stand
record UnitName(Library library, Texts texts) {
    private static final String LANGUAGE = "en";

    String of(String unit) {
        int slash = unit.indexOf('/');
        String folder = slash < 0 ? unit : unit.substring(0, slash);
        String id = unit.substring(slash + 1);
        return switch (folder) {
            case "modules" -> named(UnitWord.MODULE, module(id), id);
            case "decks" -> named(UnitWord.DECK, deck(id), id);
            case "prints" -> named(UnitWord.PRINT, print(id), id);
            case "contacts" -> texts.get(UnitWord.CONTACTS, library.areaName(id, LANGUAGE));
            case "figures" -> texts.get(UnitWord.FIGURES, library.areaName(id, LANGUAGE));
            case "translations" -> texts.get(UnitWord.TRANSLATION, print(id).orElse(id));
            case "banks" -> texts.get(UnitWord.BANK, id);
            case "authorities" -> texts.get(UnitWord.AUTHORITY, id);
            default -> unit;
        };
    }

    private String named(UnitWord word, Optional<String> name, String id) {
        return texts.get(word, name.orElse(id));
    }

    private Optional<String> module(String id) {
        return library.module(id).map(module -> module.text(LANGUAGE).title());
    }

    private Optional<String> deck(String id) {
        return library.deck(id).map(deck -> deck.title().in(LANGUAGE, LANGUAGE));
    }

    private Optional<String> print(String id) {
        return library.print(id).map(new PrintNames(library, LANGUAGE)::of);
    }
}
