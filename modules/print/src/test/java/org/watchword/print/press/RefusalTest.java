package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Status;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.text.Block;
import org.watchword.print.PrintResult;
import org.watchword.print.Refused;
import org.watchword.print.Refused.Reason;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sample.SampleTranslation;

class RefusalTest {
    private static final Press PRESS = new Press();

    @Test
    void aRetiredNumberIsNeverPrinted() {
        assertEquals(refused(Reason.RETIRED_NUMBER, "old"), ask(Sample.leaflet("old"), Status.RETIRED));
    }

    @Test
    void anUnverifiedNumberIsNotPrintedForPeopleAffected() {
        assertEquals(refused(Reason.UNCERTAIN_NUMBER, "old"), ask(Sample.poster("helpline", "old"), Status.UNCERTAIN));
    }

    @Test
    void aContactOfAnotherAreaIsMissed() {
        assertEquals(refused(Reason.UNKNOWN_CONTACT, "elsewhere"), Pages.refused(Sample.poster("elsewhere")));
    }

    @Test
    void anUncheckedTranslationIsNotPrintedForPeopleAffected() {
        Print print = Pages.posterOf(SampleTranslation.german(Sample.BY_NOBODY));

        assertEquals(refused(Reason.UNCHECKED_TRANSLATION, "de"), Pages.ask(print, "de"));
    }

    @Test
    void aPrintWithoutTextIsRefused() {
        Print print = Sample.print(PrintKind.POSTER, Paper.A4, PrintVoice.PUBLIC, List.of());

        assertEquals(refused(Reason.NO_TEXT, "en"), Pages.refused(print));
    }

    @Test
    void wordsThatNeedMoreRoomThanTheLeafletHasAreRefusedWhereTheyOverflow() {
        String[] items =
                Collections.nCopies(60, "Someone you never see has paid").toArray(String[]::new);
        PrintText text = SampleText.source("A title", "A lead.", SampleText.dots("Too many signs", items));

        assertEquals(
                refused(Reason.DOES_NOT_FIT, "Someone you never see has paid"), Pages.refused(Pages.leafletOf(text)));
    }

    @Test
    void aWordLongerThanTheLineIsRefusedWhereItStands() {
        PrintText text = SampleText.source(
                "A title", "A lead.", SampleText.dots("Before"), SampleText.dots("Here", "x".repeat(90)));

        assertEquals(refused(Reason.DOES_NOT_FIT, "x".repeat(90)), Pages.refused(Pages.leafletOf(text)));
    }

    @Test
    void aPosterWithTooManyWordsIsRefused() {
        PrintText text = SampleText.source("A title", "Too long a lead. ".repeat(90), SampleText.dots("Call"));

        assertEquals(refused(Reason.DOES_NOT_FIT, "Too long a lead."), Pages.refused(Pages.posterOf(text)));
    }

    @Test
    void aCharacterWithoutALetterIsNamed() {
        PrintText text = SampleText.source("Help \u4F60", "A lead.", SampleText.dots("Call"));

        assertEquals(refused(Reason.NO_LETTERS, "\u4F60"), Pages.refused(Pages.posterOf(text)));
    }

    @Test
    void aMissingPictureIsNamed() {
        Print print = Pages.with(Path.of("nowhere", "lamp.svg"), Sample.poster("helpline"));

        assertEquals(refused(Reason.NO_PICTURE, "lamp.svg"), Pages.refused(print));
    }

    @Test
    void aPictureWithoutWordsIsNamed() {
        Panel panel = new Panel("Look", List.of(new Block.Picture("", false, Path.of("media", "lamp.svg"))));
        Print print = Pages.leafletOf(SampleText.source("Title", "A lead.", panel, panel));

        assertEquals(refused(Reason.NO_ALT_TEXT, "lamp.svg"), Pages.refused(print));
    }

    @Test
    void aPaperThatAKindCannotHaveIsRefused() {
        Print print = Sample.print(PrintKind.CARD, Paper.A2, PrintVoice.PUBLIC, List.of(), SampleText.poster());

        assertEquals(refused(Reason.NO_LAYOUT, "card a2"), Pages.refused(print));
    }

    @Test
    void aLetterIsOnA4Alone() {
        Print print = Sample.print(PrintKind.LETTER, Paper.A5, PrintVoice.PUBLIC, List.of(), SampleText.poster());

        assertEquals(refused(Reason.NO_LAYOUT, "letter a5"), Pages.refused(print));
    }

    private static PrintResult ask(Print print, Status status) {
        var old = Sample.contact("old", "An old line", "0808 157 0000", status, Sample.BY_ANNA);
        return PRESS.print(print, "en", Sample.facts(old), Sample.AT);
    }

    private static Refused refused(Reason reason, String subject) {
        return new Refused(reason, subject);
    }
}
