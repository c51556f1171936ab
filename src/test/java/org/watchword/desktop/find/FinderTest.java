package org.watchword.desktop.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.frame.Page;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class FinderTest {
    private static final List<Thing> ALL = List.of(
            thing("Recall list", "old numbers"),
            thing("Taxi and private hire drivers", "55 minutes"),
            thing("Old papers", ""),
            thing("Évaluation", "Town Hall, Colchester"));

    @ParameterizedTest
    @CsvSource({
        "taxi, Taxi and private hire drivers",
        "DRIV tax, Taxi and private hire drivers",
        "evaluation, Évaluation",
        "évalu, Évaluation",
        "town coLch, Évaluation",
        "old pap, Old papers",
        "ivate, Taxi and private hire drivers"
    })
    void itIsFoundByAFewLettersOfItsWords(String typed, String title) {
        assertEquals(title, Finder.find(ALL, typed).getFirst().title());
    }

    @Test
    void whatHasItInItsTitleComesFirstAndWhatLacksAWordIsLeftOut() {
        assertEquals(
                List.of("Old papers", "Recall list"),
                Finder.find(ALL, "old").stream().map(Thing::title).toList());
        assertEquals(List.of(), Finder.find(ALL, "taxi colchester"));
        assertEquals(ALL, Finder.find(ALL, "  -  "));
    }

    @Test
    void theChosenLineIsAlwaysShownAndTheRestIsCounted() {
        Texts texts = Texts.of(Language.ENGLISH);
        List<Thing> many = IntStream.range(0, 20)
                .mapToObj(number -> thing("Thing " + number, ""))
                .toList();
        FindViewState first = FindViewState.of(many, 0, texts);
        assertEquals(FindViewState.SHOWN, first.rows().size());
        assertEquals("13 more: type more letters, or go down with the arrow key", first.said());
        FindViewState last = FindViewState.of(many, 19, texts);
        assertEquals(
                new FindViewState.Row("Thing 19", "Page", true), last.rows().getLast());
        assertEquals("", last.said());
        assertEquals(
                "Nothing has these words. Type fewer letters, or another word.",
                FindViewState.of(List.of(), 0, texts).said());
    }

    private static Thing thing(String title, String detail) {
        return new Thing("Page", title, detail, "", new Target.Place(Page.HOME));
    }
}
