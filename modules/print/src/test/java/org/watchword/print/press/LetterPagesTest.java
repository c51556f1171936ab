package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Print;
import org.watchword.content.read.LibraryReader;
import org.watchword.print.LocalFacts;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SignedLibrary;

class LetterPagesTest {
    private static final Library LIBRARY = LibraryReader.read(List.of(SignedLibrary.SHIPPED));
    private static final Area HERE = new Area("gb");
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final Press PRESS = new Press();

    private static Printed printed(Print letter) {
        return assertInstanceOf(Printed.class, PRESS.print(letter, "en", FACTS, Sample.AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter-to-the-host", "letter-to-the-council"})
    void aLetterIsOnePageWithWhatWasWrittenOrWithLines(String id) throws Exception {
        Print letter = LIBRARY.print(id).orElseThrow();
        List<String> gaps = Gaps.of(letter.text("en").orElseThrow());
        Map<String, String> words = gaps.stream().collect(Collectors.toMap(gap -> gap, gap -> "Łódź " + gap));
        Printed filled = printed(Gaps.filled(letter, words));
        Printed empty = printed(letter);

        assertEquals(List.of(1, 1), List.of(filled.pages(), empty.pages()));
        String text = Pages.text(filled);
        gaps.forEach(gap -> assertTrue(text.contains("Łódź " + gap), gap));
        assertFalse(text.contains("__") || text.contains("["), text);
        String lines = Pages.text(empty);
        gaps.forEach(gap -> assertTrue(lines.contains("_ (" + gap + ")"), gap + " in " + lines));

        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertEquals(List.of(), StandardsTest.broken(filled, flavour));
        }
    }
}
