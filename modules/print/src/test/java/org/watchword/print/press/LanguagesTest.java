package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.ProgramLine;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Paragraphs;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SignedLibrary;
import org.watchword.print.type.Writing;

/// The poster for people affected in every language of the town, as it comes out once somebody has signed it; leaves
/// the pictures in `target/pictures`. The signatures here are a test's.
class LanguagesTest {
    private static final Library LIBRARY = SignedLibrary.read();
    private static final Area HERE = new Area("gb");
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final Press PRESS = new Press();
    private static final Set<String> JUDGED = Set.of("ar", "th", "ti", "ur", "zh");

    static Stream<String> languages() {
        return poster().texts().keySet().stream().sorted();
    }

    private static Print poster() {
        return LIBRARY.print("you-can-get-help").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePosterIsPrintedWithItsNumbersOnceSigned(String language) throws IOException {
        Printed printed = print(language);
        keepPicture(language, printed);
        String seen = SeenLetters.of(printed);

        assertTrue(seen.contains("08000121700"), seen);
        assertTrue(seen.contains("999"), seen);
        assertTrue(SeenLetters.withinThePage(printed));
        assertEquals(language.equals("en"), !Pages.text(printed).contains(SignedLibrary.NAME));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatIsCopiedOutIsTheTextLetterForLetter(String language) throws IOException {
        if (new Writing(language).rightToLeft()) {
            return;
        }
        PrintText text = poster().text(language).orElseThrow();
        String copied = Pages.text(print(language)).replace(" ", "");

        for (Paragraph paragraph : Paragraphs.of(text)) {
            assertTrue(copied.contains(paragraph.words().replace(" ", "")), paragraph.words() + " in " + copied);
        }
        assertFalse(copied.contains("\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aProofHasTheWordsAndNoNumberAndCannotBeTakenForAPrint(String language) throws IOException {
        Printed proof = assertInstanceOf(Printed.class, PRESS.proof(poster(), language, FACTS, Sample.AT));
        assertEquals(2, proof.pages());
        keepPicture(language + "-proof", proof);
        String text = Pages.text(proof);

        assertFalse(text.matches(".*\\p{Nd}.*"), text);
        assertTrue(text.contains("Only for the person who checks these words."), text);
        assertEquals(4, text.split("DRAFT", -1).length - 1, text);
        String copied = text.replaceAll("\\s", "");
        if (!new Writing(language).rightToLeft()) {
            for (ProgramLine line : ProgramLine.forReaders()) {
                assertTrue(copied.contains(line.withGaps(language).replaceAll("\\s", "")), line + " in " + text);
            }
        }
        assertTrue(stamped(proof) > 200, language);
        assertEquals(0, stamped(print(language)), language);
    }

    @Test
    void thereIsNoProofOfATextThatIsNotThere() {
        Refused refused = assertInstanceOf(Refused.class, PRESS.proof(poster(), "xx", FACTS, Sample.AT));

        assertEquals(Refused.Reason.NO_TEXT, refused.reason());
    }

    @Test
    void withoutASignatureThePosterIsRefused() {
        Library shipped = LibraryReader.read(List.of(SignedLibrary.SHIPPED));
        Print poster = shipped.print("you-can-get-help").orElseThrow();
        for (String language : poster.texts().keySet()) {
            PrintResult result = PRESS.print(poster, language, FACTS, Sample.AT);
            assertEquals(language.equals("en"), result instanceof Printed, language);
        }
    }

    /// With `-Dwatchword.languages=all` every one of them; otherwise one of each kind of letters, as veraPDF is slow.
    static Stream<String> judged() {
        boolean all = System.getProperty("watchword.languages", "").equals("all");
        return languages().filter(language -> all || JUDGED.contains(language));
    }

    @ParameterizedTest
    @MethodSource("judged")
    void posterAndProofKeepToBothStandards(String language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Printed proof = (Printed) PRESS.proof(poster(), language, FACTS, Sample.AT);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            assertEquals(List.of(), StandardsTest.broken(print(language), flavour));
            assertEquals(List.of(), StandardsTest.broken(proof, flavour));
        }
    }

    /// Points of the page's white ground that the rose of the stamp lies on, away from the bands.
    private static long stamped(Printed printed) {
        PagePicture page = PagePicture.of(printed, 0, 40);
        int[] colours = page.argb();
        long stamped = 0;
        for (int y = page.height() / 10; y < page.height() * 9 / 10; y++) {
            for (int x = 0; x < page.width(); x++) {
                int colour = colours[y * page.width() + x];
                int red = colour >> 16 & 0xFF;
                int green = colour >> 8 & 0xFF;
                int blue = colour & 0xFF;
                stamped += red > 200 && red - green > 30 && Math.abs(green - blue) < 25 ? 1 : 0;
            }
        }
        return stamped;
    }

    private static Printed print(String language) {
        return assertInstanceOf(Printed.class, PRESS.print(poster(), language, FACTS, Sample.AT));
    }

    private static void keepPicture(String language, Printed printed) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (int page = 0; page < printed.pages(); page++) {
            String name = "you-can-get-help-" + language + (page == 0 ? "" : "-" + (page + 1)) + ".png";
            ImageIO.write(
                    PagePicture.of(printed, page, 80).image(),
                    "png",
                    pictures.resolve(name).toFile());
        }
    }
}
