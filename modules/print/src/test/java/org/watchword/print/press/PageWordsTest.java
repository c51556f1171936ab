package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sample.SampleTranslation;

/// What a copying hand, a search or a screen reader gets from the pages.
class PageWordsTest {
    @Test
    void thePosterSaysItsWordsInOrder() throws IOException {
        assertEquals(
                "You can get help. "
                        + "Is someone keeping your money, your papers or your phone? Are you afraid to leave? "
                        + "Free. No name needed. Interpreters. 08081 570 192 The Sample & Example Helpline "
                        + "They keep it private unless someone is in danger or a child is at risk. "
                        + "999 When to use emergency services Emergency services "
                        + "Numbers checked on 31 May 2026 by Anna Okoro.",
                Pages.text(Pages.print(Sample.poster("helpline", "emergency"))));
    }

    @Test
    void theLeafletSaysItsWordsInOrder() throws IOException {
        String text = Pages.text(Pages.print(Sample.leaflet("helpline")));

        assertTrue(text.startsWith("Did something not feel right? You see journeys that nobody else sees."), text);
        assertTrue(text.contains("1. Danger now? Call 999. 2. Drive as usual and stay polite."), text);
        assertTrue(
                text.endsWith("Who to call 08081 570 192 When to use the sample & example helpline "
                        + "The Sample & Example Helpline Numbers checked on 31 May 2026 by Anna Okoro."),
                text);
    }

    @Test
    void aShortLeafletIsReadOnItsFront() throws IOException {
        PrintText text =
                SampleText.source("A title", "A lead.", SampleText.dots("Signs", "One"), SampleText.dots("Do"));
        Printed printed = Pages.print(Pages.leafletOf(text));

        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            PDFTextStripper front = new PDFTextStripper();
            front.setEndPage(1);
            assertTrue(front.getText(document).strip().endsWith("Do"));
        }
    }

    @Test
    void peopleAffectedFindTheNumberFirst() throws IOException {
        Printed printed = Pages.print(Sample.print(
                PrintKind.LEAFLET, Paper.A5, PrintVoice.AFFECTED, java.util.List.of("helpline"), SampleText.leaflet()));
        String text = Pages.text(printed);

        assertTrue(text.indexOf("08081 570 192") < text.indexOf("Look for several signs"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08081 570 192", "999", "0808 157 0963"})
    void everyNumberIsPrintedDigitForDigitAsItsOwnerWritesIt(String number) throws IOException {
        String text = Pages.text(Pages.print(Sample.poster("helpline", "emergency", "charity")));

        assertTrue(text.contains(" " + number + " "), text);
    }

    @Test
    void aNumberIsSeenInItsOwnOrderInsideArabic() throws IOException {
        String seen = SeenLetters.of(Pages.print(Pages.posterOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar"));

        assertEquals(2, seen.split("08081570192", -1).length - 1, seen);
    }

    @Test
    void whatTheProgramAddsStaysInItsOwnLanguage() throws IOException {
        String text = Pages.text(Pages.print(Pages.posterOf(SampleTranslation.german(Sample.BY_ANNA)), "de"));

        assertTrue(text.contains("Numbers checked on 31 May 2026 by Anna Okoro."), text);
        assertTrue(text.contains("Translation checked on 31 May 2026 by Anna Okoro."), text);
    }

    @Test
    void aDraftSaysSoTopAndBottomAndCarriesNoNumber() throws IOException {
        String text = Pages.text(Pages.print(Pages.leafletOf(SampleTranslation.german(Sample.BY_NOBODY)), "de"));

        assertEquals(4, text.split("DRAFT", -1).length - 1, text);
        assertFalse(text.matches(".*[0-9].*"), text);
    }

    @Test
    void theFileNamesItsTitleAndLanguage() throws IOException {
        Printed printed = Pages.print(Pages.posterOf(SampleTranslation.arabic(Sample.BY_ANNA)), "ar");

        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertEquals(printed.title(), document.getDocumentInformation().getTitle());
            assertEquals("ar", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    Sample.AT.toInstant(),
                    document.getDocumentInformation().getCreationDate().toInstant());
        }
    }
}
