package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;
import org.watchword.print.sample.SignedLibrary;

/// Every print that exists in several languages, in each of them, on each paper it can be had on, once somebody has
/// signed it; leaves the pictures of cards in `target/pictures`. The signatures here are a test's.
class PaperMatrixTest {
    private static final Library LIBRARY = SignedLibrary.read();
    private static final Area HERE = new Area("gb");
    private static final LocalFacts FACTS = new LocalFacts(LIBRARY.directory(HERE), LIBRARY.figures(HERE));
    private static final Press PRESS = new Press();
    private static final Set<String> JUDGED = Set.of("ar", "th");

    /// With `-Dwatchword.languages=all` every one of them; otherwise what is small enough for each build.
    private static boolean all() {
        return System.getProperty("watchword.languages", "").equals("all");
    }

    static Stream<Arguments> matrix() {
        return LIBRARY.prints().stream()
                .filter(print -> print.texts().size() > 1)
                .flatMap(print -> PrintOffer.of(print).papers().stream()
                        .flatMap(paper -> print.texts().keySet().stream()
                                .sorted()
                                .filter(language -> all() || paper == Paper.CARD || JUDGED.contains(language))
                                .map(language -> Arguments.of(print, paper, language))));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void everyLanguageGoesOnEveryPaperWithItsNumbers(Print print, Paper paper, String language) throws Exception {
        Printed printed = assertInstanceOf(
                Printed.class, PRESS.print(print, PrintOrder.usual(print).on(paper), language, FACTS, Sample.AT));
        String seen = SeenLetters.of(printed);

        for (String id : print.contacts()) {
            String number = FACTS.contacts().find(id).orElseThrow().display().replaceAll("\\s", "");
            assertTrue(seen.contains(number), number + " in " + seen);
        }
        assertTrue(SeenLetters.withinThePage(printed));
        if (paper == Paper.CARD) {
            keepPicture(language, printed);
        }
        if (all() || (paper == Paper.CARD && JUDGED.contains(language))) {
            VeraGreenfieldFoundryProvider.initialise();
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
                assertEquals(List.of(), StandardsTest.broken(printed, flavour));
            }
        }
    }

    private static void keepPicture(String language, Printed printed) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (int page = 0; page < printed.pages(); page++) {
            ImageIO.write(
                    PagePicture.of(printed, page, 80).image(),
                    "png",
                    pictures.resolve("carried-card-" + language + "-" + (page + 1) + ".png")
                            .toFile());
        }
    }
}
