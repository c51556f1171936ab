package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.prints.Making.Part;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Finish;
import org.watchword.print.PrintOrder;

class MakingTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Print LEAFLET = Prints.SHIPPED.print("taxi-leaflet").orElseThrow();
    private static final Print POSTER = Prints.SHIPPED.print("taxi-poster").orElseThrow();

    private static PrintMaking usual(Print print) {
        return PrintMaking.of(print, Optional.empty());
    }

    private static List<String> codes(PrintMaking making, Part part) {
        return making.options(part, ENGLISH).stream().map(Option::code).toList();
    }

    @Test
    void itIsAsDesignedUntilSheChooses() {
        assertEquals(PrintOrder.usual(LEAFLET), usual(LEAFLET).order());
        assertEquals("", usual(LEAFLET).mark());
    }

    @Test
    void onlyWhatGoesWithThePaperIsOffered() {
        PrintMaking small = usual(LEAFLET);
        PrintMaking large = new PrintMaking(small.print(), small.offer(), small.with(Part.PAPER, "A4"));
        assertEquals(List.of("FLAT", "BOOKLET"), codes(small, Part.FINISH));
        assertEquals(List.of("FLAT", "FOLDED"), codes(large, Part.FINISH));
    }

    @Test
    void whatDoesNotGoWithANewPaperIsAsUsual() {
        PrintMaking booklet = new PrintMaking(
                usual(LEAFLET).print(), usual(LEAFLET).offer(), usual(LEAFLET).with(Part.FINISH, "BOOKLET"));
        PrintOrder large = booklet.with(Part.PAPER, "A4");
        assertEquals(Paper.A4, large.paper());
        assertEquals(Finish.FLAT, large.finish());
    }

    @Test
    void aPrintShopIsNotGivenWhatIsMadeOnThisPrinter() {
        PrintMaking flat = new PrintMaking(
                usual(LEAFLET).print(), usual(LEAFLET).offer(), usual(LEAFLET).with(Part.MAKER, "SHOP"));
        PrintOrder booklet = flat.with(Part.FINISH, "BOOKLET");
        assertEquals(Finish.BOOKLET, booklet.finish());
        assertFalse(booklet.forShop());
        assertEquals(List.of("HERE"), codes(new PrintMaking(flat.print(), flat.offer(), booklet), Part.MAKER));
    }

    @Test
    void anOrderForAnotherPrintIsNotTakenAlong() {
        PrintOrder folded = usual(LEAFLET).order().on(Paper.A4).with(Finish.FOLDED);
        assertEquals(
                PrintOrder.usual(POSTER),
                PrintMaking.of(POSTER, Optional.of(folded)).order());
    }

    @Test
    void everyChoiceOfEveryPrintIsOffered() {
        for (Print print : Prints.SHIPPED.prints()) {
            PrintMaking making = usual(print);
            for (Part part : Part.values()) {
                for (String code : codes(making, part)) {
                    assertTrue(making.offer().refusal(making.with(part, code)).isEmpty(), print.id() + " " + code);
                }
            }
        }
    }

    @Test
    void theFileOfEachFormHasItsOwnName() {
        PrintMaking making = usual(POSTER);
        PrintOrder tiles = new PrintMaking(making.print(), making.offer(), making.with(Part.PAPER, "A2"))
                .with(Part.FINISH, "TILES");
        assertEquals("-a2-tiles", new PrintMaking(making.print(), making.offer(), tiles).mark());
        assertEquals(
                "-save-ink", new PrintMaking(making.print(), making.offer(), making.with(Part.INK, "SAVE_INK")).mark());
    }
}
