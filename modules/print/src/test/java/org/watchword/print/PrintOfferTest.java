package org.watchword.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.Refused.Reason;
import org.watchword.print.sample.Orders;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;

class PrintOfferTest {
    private static final Print LEAFLET = Sample.leaflet("helpline");
    private static final Print POSTER = Sample.poster("helpline");
    private static final Print GUIDE =
            Sample.print(PrintKind.GUIDE, Paper.A4, PrintVoice.PUBLIC, List.of(), SampleText.leaflet());

    @ParameterizedTest
    @EnumSource(PrintKind.class)
    void everyKindIsOfferedAsItWasDesigned(PrintKind kind) {
        Print print = Sample.print(kind, Paper.A4, PrintVoice.PUBLIC, List.of(), SampleText.poster());

        assertEquals(Optional.empty(), PrintOffer.of(print).refusal(PrintOrder.usual(print)));
    }

    @Test
    void whatIsOfferedIsNotRefused() {
        for (Print print : List.of(LEAFLET, POSTER, GUIDE)) {
            for (PrintOrder order : Orders.of(print)) {
                assertEquals(Optional.empty(), PrintOffer.of(print).refusal(order));
            }
        }
    }

    @Test
    void aLeafletIsFoldedOnItsLargePaperAndBoundOnItsSmallOne() {
        assertEquals(List.of(Finish.FLAT, Finish.FOLDED), PrintOffer.of(LEAFLET).finishes(Paper.A4));
        assertEquals(
                List.of(Finish.FLAT, Finish.BOOKLET), PrintOffer.of(LEAFLET).finishes(Paper.A5));
    }

    @Test
    void onlyALargePosterComesInParts() {
        assertEquals(List.of(Finish.FLAT), PrintOffer.of(POSTER).finishes(Paper.A4));
        assertEquals(List.of(Finish.FLAT, Finish.TILES), PrintOffer.of(POSTER).finishes(Paper.A2));
    }

    @Test
    void theFirstThingThatIsNotOfferedIsNamed() {
        PrintOrder poster = PrintOrder.usual(POSTER);
        PrintOrder leaflet = PrintOrder.usual(LEAFLET);
        PrintOrder guide = PrintOrder.usual(GUIDE);

        assertRefused(Reason.PAPER_NOT_OFFERED, "poster A5", POSTER, poster.on(Paper.A5));
        assertRefused(Reason.FOLD_NOT_OFFERED, "poster A4", POSTER, poster.with(Finish.FOLDED));
        assertRefused(Reason.BOOKLET_NOT_OFFERED, "guide A4", GUIDE, guide.with(Finish.BOOKLET));
        assertRefused(Reason.TILES_NOT_OFFERED, "leaflet A5", LEAFLET, leaflet.with(Finish.TILES));
        assertRefused(Reason.SHOP_NOT_OFFERED, "guide A4", GUIDE, guide.toShop());
        PrintOrder bound = leaflet.with(Finish.BOOKLET).toShop();
        assertRefused(Reason.SHOP_NOT_OFFERED, "leaflet A5", LEAFLET, bound);
    }

    @Test
    void whatIsCutApartKeepsItsGroundsAndItsLetters() {
        Print card = Sample.print(PrintKind.CARD, Paper.CARD, PrintVoice.PUBLIC, List.of(), SampleText.poster());
        PrintOrder usual = PrintOrder.usual(card);

        assertRefused(Reason.INK_NOT_OFFERED, "card CARD", card, usual.with(InkUse.SAVE_INK));
        assertRefused(Reason.TEXT_NOT_OFFERED, "card CARD", card, usual.with(TextSize.LARGE));
        assertTrue(PrintOffer.of(card).refusal(usual.with(InkUse.BLACK)).isEmpty());
    }

    private static void assertRefused(Reason reason, String subject, Print print, PrintOrder order) {
        assertEquals(
                Optional.of(new Refused(reason, subject)), PrintOffer.of(print).refusal(order));
    }
}
