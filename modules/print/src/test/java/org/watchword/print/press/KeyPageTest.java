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
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.print.KeySheet;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;

class KeyPageTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> GROUPS = List.of("ACDEFG", "HJKMNP", "RTVWXY", "34679A", "WMWMWM", "CDCDCD");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyGroupStandsOnOnePageInItsOrder(String language) throws IOException {
        Printed printed = sheet(language, "Recovery key");
        assertEquals(1, printed.pages());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            String text = new PDFTextStripper().getText(document);
            int before = -1;
            for (String group : GROUPS) {
                int at = text.indexOf(group);
                assertTrue(at > before, group + " in " + text);
                before = at;
            }
            assertFalse(text.contains("traffick"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "Wiederherstellungsschlüssel für die Aufzeichnungen auf diesem Laptop")
    void aLongTitleIsNotCutOff(String title) throws IOException {
        Printed printed = sheet("de", title);
        assertEquals(1, printed.pages());
        Path picture = Files.createDirectories(Path.of("target", "pictures")).resolve("recovery-key.png");
        ImageIO.write(PagePicture.of(printed, 0, 60).image(), "png", picture.toFile());
    }

    private static Printed sheet(String language, String title) {
        KeySheet words = new KeySheet(
                language,
                title,
                "It opens the records on your laptop when the passphrase is forgotten.",
                GROUPS,
                List.of("Keep it where the laptop is not.", "Whoever has this sheet and the laptop can read it all."));
        return assertInstanceOf(Printed.class, new Press().print(words, AT));
    }
}
