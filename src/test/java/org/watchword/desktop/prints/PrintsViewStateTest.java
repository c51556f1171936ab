package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.prints.PrintsViewState.Facts;
import org.watchword.desktop.prints.PrintsViewState.Slips;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class PrintsViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final PrintItem POSTER =
            new PrintItem("poster", "Help is free", PrintKind.POSTER, "A3", true, false);
    private static final PrintItem LEAFLET =
            new PrintItem("leaflet", "What drivers can do", PrintKind.LEAFLET, "A5", false, true);

    @Test
    void thePrintsOfTheDeckComeFirst() {
        assertEquals(
                List.of("leaflet", "poster"),
                state(new Sheet.Nothing(), true).items().stream().map(Row::id).toList());
    }

    @Test
    void aPrintSaysWhatItIsAndWhomItSpeaksTo() {
        assertEquals(
                List.of("Leaflet · A5 · for staff and the public", "Poster · A3 · for people affected"),
                state(new Sheet.Nothing(), true).items().stream()
                        .map(Row::detail)
                        .toList());
    }

    @Test
    void aCardIsKnownByItsSize() {
        assertEquals("85 × 55 mm", PrintItem.paper(Paper.CARD));
        assertEquals("A6", PrintItem.paper(Paper.A6));
    }

    @Test
    void withoutAPageNothingCanBeSavedOrPrinted() {
        for (Sheet sheet : List.of(new Sheet.Nothing(), new Sheet.Refused("what", "remedy"))) {
            assertFalse(state(sheet, true).ready());
            assertFalse(state(sheet, true).canPrint());
            assertEquals("", state(sheet, true).page());
        }
    }

    @Test
    void aPageThatIsBeingDrawnCanBeAskedForAlready() {
        var state = state(new Sheet.Drawing(), true);
        assertTrue(state.ready() && state.canPrint());
        assertEquals("", state.page());
    }

    @Test
    void withoutAPrinterThereIsStillTheFile() {
        var state = state(new Sheet.Drawing(), false);
        assertFalse(state.canPrint());
        assertTrue(state.hint().orElseThrow().startsWith("This computer knows no printer"));
        assertEquals(Optional.empty(), state(new Sheet.Drawing(), true).hint());
    }

    @Test
    void everyKindOfPrintHasAName() {
        for (PrintKind kind : PrintKind.values()) {
            var item = new PrintItem("x", "x", kind, "A4", false, false);
            var state = PrintsViewState.of(
                    new Facts(
                            new Facts.Listed(List.of(item), Shelf.EVERYTHING, List.of()),
                            List.of(),
                            List.of(),
                            new Choice("", "en", "gb"),
                            Optional.empty(),
                            Optional.empty(),
                            new Facts.Shown(new Sheet.Nothing(), true)),
                    ENGLISH);
            assertFalse(state.items().getFirst().detail().startsWith(" "));
        }
    }

    @Test
    void languagesAreNamedForTheTrainerAndForTheirSpeakers() {
        assertEquals(
                List.of("English", "Polish · polski", "Arabic"),
                state(new Sheet.Nothing(), true).languages().stream()
                        .map(Option::name)
                        .toList());
    }

    @Test
    void whereSlipsAreChosenTheirNumberIsToo() {
        assertEquals(Optional.empty(), state(new Sheet.Nothing(), true).slips());
        assertEquals(
                Optional.of(new Slips("48", Optional.empty())),
                state(new Sheet.Drawing(), true, Optional.of(SlipCount.of("", 34)))
                        .slips());
        Slips wrong = state(new Sheet.Nothing(), true, Optional.of(SlipCount.of("501", 34)))
                .slips()
                .orElseThrow();
        assertEquals("501", wrong.count());
        assertTrue(wrong.trouble().orElseThrow().startsWith("Type a number from 1 to 500."), wrong::toString);
    }

    private static PrintsViewState state(Sheet sheet, boolean printer) {
        return state(sheet, printer, Optional.empty());
    }

    private static PrintsViewState state(Sheet sheet, boolean printer, Optional<SlipCount> slips) {
        return PrintsViewState.of(
                new Facts(
                        new Facts.Listed(List.of(POSTER, LEAFLET), Shelf.EVERYTHING, List.of()),
                        List.of("en", "pl", "ar"),
                        List.of(new Option("gb", "United Kingdom")),
                        new Choice("leaflet", "en", "gb"),
                        slips,
                        Optional.empty(),
                        new Facts.Shown(sheet, printer)),
                ENGLISH);
    }
}
