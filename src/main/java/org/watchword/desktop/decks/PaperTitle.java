package org.watchword.desktop.decks;

import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.desktop.text.Texts;
import org.watchword.room.prints.DeckPrint;

/// What something that was given out is called, be it a print of the library or a form of a deck.
public final class PaperTitle {
    private PaperTitle() {}

    /// Its title; the name that was noted when there is nothing by it any more.
    ///
    /// @param noted the name under which it was noted
    /// @param language in which it was printed
    public static String of(Library library, Texts texts, String noted, String language) {
        return DeckPrint.of(noted)
                .flatMap(print -> library.plan(print.deck(), language)
                        .map(plan -> texts.get(FormWord.OF_A_DECK, texts.get(FormWord.of(print.form())), plan.title())))
                .orElseGet(() -> new PrintNames(library, language).of(noted));
    }
}
