package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.Statement;
import org.watchword.print.Statement.Fact;
import org.watchword.print.Statement.Part;

class StatementTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyFactStandsOnThePaper(String language) throws IOException {
        Printed printed = print(language, List.of(part(1, "Zoë O’Brien"), part(2, "Zoë O’Brien")));
        assertEquals(1, printed.pages());
        String text = text(printed);
        assertTrue(text.contains("Training 1") && text.contains("Training 2") && text.contains("Zoë"), text);
        picture(printed, 0, "statement-" + language);
    }

    @Test
    void manyPartsGoOnOnTheNextPageAndNoneIsLost() throws IOException {
        List<Part> parts = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> part(number, "Ada"))
                .toList();
        Printed printed = print("en", parts);
        assertTrue(printed.pages() > 2);
        String text = text(printed);
        IntStream.rangeClosed(1, 40)
                .forEach(number -> assertTrue(text.contains("Training " + number + " "), "" + number));
        assertTrue(text.contains("2 / " + printed.pages()), text);
        picture(printed, 1, "statement-second-page");
    }

    @Test
    void aWordWithoutAnEndIsBrokenAndNotCutOff() throws IOException {
        String word = "Abcdefghij".repeat(20);
        Printed printed = print("en", List.of(part(1, word)));
        assertTrue(text(printed).replaceAll("\\s", "").contains(word));
        picture(printed, 0, "statement-long-word");
    }

    @Test
    void aStatementDoesNotReachALog() {
        assertFalse(new Statement("en", "About Ada", "", List.of()).toString().contains("Ada"));
    }

    private static Part part(int number, String name) {
        return new Part(
                "21 November 2026",
                List.of(
                        new Fact("Training", "Training " + number + " of this place"),
                        new Fact("Where", "Town hall"),
                        new Fact("Name", name),
                        new Fact("Organisation", "Łódź Cars & Co")),
                List.of("The name will be removed on 21 November 2027."));
    }

    private static Printed print(String language, List<Part> parts) {
        Statement words =
                new Statement(language, "What is kept about you", "Everything this laptop keeps about Zoë.", parts);
        return assertInstanceOf(Printed.class, new Press().print(words, AT));
    }

    private static String text(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void picture(Printed printed, int page, String name) throws IOException {
        Path picture = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        ImageIO.write(PagePicture.of(printed, page, 60).image(), "png", picture.toFile());
    }
}
