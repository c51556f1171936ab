package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.print.PagePicture;
import org.watchword.print.PassSheet;
import org.watchword.print.Printed;
import org.watchword.print.sample.Sample;

/// A certificate of a pass has what is needed to check it, and nothing of the test.
class PassSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aPassHasItsNumberItsWordsAndItsLastDayAndKeepsToBothStandards() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Printed printed = printed(List.of("Trainer", "Licensing officer", "Chief executive of the charity"));
        String text = Pages.text(printed);
        assertEquals(2, printed.pages());
        assertTrue(
                text.contains("Zoë O’Brien has passed the safeguarding test for drivers on 23 November 2026."), text);
        assertTrue(text.contains("Holds until 22 November 2029. Number 26-K7QX3, acorn harbour"), text);
        assertTrue(text.contains("Licensing officer"), text);
        assertFalse(text.contains("took part"), text);
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (int page = 0; page < printed.pages(); page++) {
            ImageIO.write(
                    PagePicture.of(printed, page, 60).image(),
                    "png",
                    pictures.resolve("pass-" + page + ".png").toFile());
        }
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void withoutAnybodyOrWithoutASignatureThereIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new PassSheet("has passed", List.of("Trainer"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> sheet(List.of()));
        assertFalse(sheet(List.of("Trainer")).toString().contains("Zoë"));
    }

    private static Printed printed(List<String> signedBy) {
        return assertInstanceOf(Printed.class, new Press().print(sheet(signedBy), Sample.AT));
    }

    private static PassSheet sheet(List<String> signedBy) {
        return new PassSheet(
                "has passed the safeguarding test for drivers",
                signedBy,
                List.of(
                        new PassSheet.Pass(
                                "Zoë O’Brien",
                                DAY,
                                Optional.of(DAY.plusYears(3).minusDays(1)),
                                "26-K7QX3",
                                "acorn harbour"),
                        new PassSheet.Pass(
                                "Maximiliana Constantinopoulou-Featherstonehaugh of Colchester",
                                DAY,
                                Optional.empty(),
                                "26-A34CD",
                                "almond anchor")));
    }
}
