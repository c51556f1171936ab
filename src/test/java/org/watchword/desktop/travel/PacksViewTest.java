package org.watchword.desktop.travel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.travel.PacksViewState.Making;
import org.watchword.desktop.travel.PacksViewState.Opened;
import org.watchword.desktop.travel.PacksViewState.Said;
import org.watchword.desktop.travel.PacksViewState.Shelved;
import org.watchword.desktop.travel.PacksViewState.Unit;

class PacksViewTest {
    private static final Texts TEXTS = Texts.of(Language.ENGLISH);
    private static final String LONG =
            "Donaudampfschifffahrtsgesellschaftskapitänsvereinigung und Landesarbeitsgemeinschaft der Beratungsstellen";

    @Test
    void nothingIsHereYet() {
        take("packs-empty", new PacksViewState(Said.NOTHING, Optional.empty(), List.of(), Making.NOTHING, false));
    }

    @Test
    void aPackIsLookedIntoBesideLongNames() {
        Opened opened = new Opened(
                TEXTS.get(PackWord.TITLE, LONG, "4", LONG, "Monday 23 November 2026"),
                TEXTS.get(PackWord.AUTHOR_OTHER, LONG),
                TEXTS.get(PackWord.WORDS, "able acid acorn again alarm album alley amber angle ankle"),
                true,
                List.of(
                        TEXTS.get(PackWord.NEW, "Deck: Our own evening"),
                        TEXTS.get(PackWord.REPLACES, "Numbers: Essex"),
                        TEXTS.get(PackWord.OWN_STAYS, "Print: " + LONG)),
                List.of(TEXTS.get(PackWord.NUMBER, "Essex County Council", "0345 603 7630", "01632 960123")));
        List<Shelved> shelf = List.of(
                new Shelved(
                        "numbers", "Numbers of Essex", TEXTS.get(PacksWord.EDITION, "3", "The partnership", "Sunday")),
                new Shelved("long", LONG, TEXTS.get(PacksWord.EDITION, "1", LONG, "Sunday")));
        Making making = new Making(
                List.of(
                        new Unit("contacts/gb/essex", "Numbers: Essex", true),
                        new Unit("decks/mine", "Deck: " + LONG, false)),
                List.of(new Option("mine", "Our own evening")),
                Optional.empty());
        take("packs-looked", new PacksViewState(Said.NOTHING, Optional.of(opened), shelf, making, false));
    }

    @Test
    void aPackWasOpenedAndNumbersChanged() {
        take(
                "packs-taken",
                new PacksViewState(
                        Said.told(TEXTS.get(PackWord.TAKEN, "Numbers of Essex")),
                        Optional.empty(),
                        List.of(new Shelved(
                                "numbers",
                                "Numbers of Essex",
                                TEXTS.get(PacksWord.EDITION, "3", "The partnership", "Sunday"))),
                        Making.NOTHING,
                        true));
    }

    private static void take(String name, PacksViewState state) {
        Pictures.take(name, () -> new PacksView(new SimpleObjectProperty<>(state), _ -> {}, TEXTS));
    }
}
