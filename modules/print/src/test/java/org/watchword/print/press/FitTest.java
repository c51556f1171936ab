package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.content.print.Paper;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SampleText;
import org.watchword.print.sample.SampleTranslation;

/// Every word is on the paper, or there is no paper.
class FitTest {
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(4)
                .ofMaxLength(24)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 25)
    void aLeafletIsWholeOrRefused(
            @ForAll("words") String title, @ForAll("words") String item, @ForAll @IntRange(min = 1, max = 14) int items)
            throws IOException {
        String[] all = Collections.nCopies(items, item).toArray(String[]::new);
        PrintText text = SampleText.source(title, item, SampleText.dots("Signs", all), SampleText.dots("More", item));

        requireWhole(Pages.ask(Pages.leafletOf(text), "en"), title, item, items + 2);
    }

    @Property(tries = 25)
    void aPosterIsWholeOrRefused(@ForAll("words") String title, @ForAll("words") String item) throws IOException {
        PrintText text = SampleText.source(title, item, SampleText.dots("Call", item));

        requireWhole(Pages.ask(Pages.posterOf(text), "en"), title, item, 2);
    }

    @Test
    void longGermanWordsFitOnAPoster() throws IOException {
        String text = Pages.text(Pages.print(Pages.posterOf(SampleTranslation.german(Sample.BY_ANNA)), "de"));

        assertTrue(text.startsWith("Unterstützungsmöglichkeiten für Betroffene Behält jemand"), text);
        assertTrue(text.contains("Arbeitszeitaufzeichnungen und Lohnabrechnungsunterlagen"), text);
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "A3", "A2"})
    void aPosterGrowsWithItsPaper(Paper paper) throws IOException {
        Printed printed = Pages.print(Sample.print(
                PrintKind.POSTER, paper, PrintVoice.AFFECTED, List.of("helpline", "emergency"), SampleText.poster()));

        assertTrue(SeenLetters.withinThePage(printed));
        assertTrue(Pages.text(printed).contains("08081 570 192"));
    }

    @ParameterizedTest
    @EnumSource(names = {"A5", "A4"})
    void aLeafletGrowsWithItsPaper(Paper paper) throws IOException {
        Printed printed = Pages.print(
                Sample.print(PrintKind.LEAFLET, paper, PrintVoice.PUBLIC, List.of("helpline"), SampleText.leaflet()));

        assertEquals(2, printed.pages());
        assertTrue(SeenLetters.withinThePage(printed));
    }

    private static void requireWhole(PrintResult result, String title, String item, int times) throws IOException {
        switch (result) {
            case Refused refused -> assertEquals(Refused.Reason.DOES_NOT_FIT, refused.reason());
            case Printed printed -> {
                String text = Pages.text(printed);
                assertTrue(SeenLetters.withinThePage(printed), text);
                assertTrue(letters(text).contains(letters(title)), text);
                assertTrue(letters(text).split(letters(item), -1).length > times, text);
            }
        }
    }

    /// Without blanks: where two letters are kerned far apart ("qj"), readers of PDF guess one.
    private static String letters(String text) {
        return text.replace(" ", "");
    }
}
