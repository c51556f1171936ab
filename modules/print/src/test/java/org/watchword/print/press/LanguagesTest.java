package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.print.LocalFacts;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
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

        for (org.watchword.content.translation.Paragraph paragraph :
                org.watchword.content.translation.Paragraphs.of(text)) {
            assertTrue(copied.contains(paragraph.words().replace(" ", "")), paragraph.words() + " in " + copied);
        }
        assertFalse(copied.contains("\uFFFD"));
    }

    private static Printed print(String language) {
        return assertInstanceOf(Printed.class, PRESS.print(poster(), language, FACTS, Sample.AT));
    }

    private static void keepPicture(String language, Printed printed) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        assertEquals(List.of(1), List.of(printed.pages()));
        ImageIO.write(
                PagePicture.of(printed, 0, 80).image(),
                "png",
                pictures.resolve("you-can-get-help-" + language + ".png").toFile());
    }
}
