package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.watchword.print.CertificateSheet;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;

class CertificatePagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Press PRESS = new Press();

    @Test
    void aWholeRegisterIsOneFileWithAPageForEachName() throws Exception {
        List<String> names = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> "Ada Łukasz O’Brien " + i)
                .toList();
        Printed printed = printed(names, Optional.of(DAY.plusYears(1)));

        assertEquals(500, printed.pages());
        String text = Pages.text(printed);
        names.forEach(name -> assertTrue(text.contains(name + " took part"), name));
        assertTrue(text.contains("on 22 November 2026") && text.contains("Holds until 22 November 2027."), text);
    }

    @Test
    void aCertificateKeepsToBothStandards() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Printed printed = printed(
                List.of("Zoë O’Brien", "Maximiliana Constantinopoulou-Featherstonehaugh of Colchester"),
                Optional.of(DAY.plusYears(1)));
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        for (int page = 0; page < printed.pages(); page++) {
            ImageIO.write(
                    PagePicture.of(printed, page, 60).image(),
                    "png",
                    pictures.resolve("certificate-" + page + ".png").toFile());
        }

        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFUA_1));
        assertEquals(List.of(), StandardsTest.broken(printed, PDFAFlavour.PDFA_2_A));
    }

    @Test
    void aNameInLettersThatAreNotThereIsRefused() {
        Refused refused =
                assertInstanceOf(Refused.class, PRESS.print(sheet(List.of("\u4e2d"), Optional.empty()), Sample.AT));
        assertEquals(Refused.Reason.NO_LETTERS, refused.reason());
    }

    @Test
    void oneThatExpiredBeforeItsDayIsNeverMade() {
        assertThrows(IllegalArgumentException.class, () -> sheet(List.of("Ada"), Optional.of(DAY.minusDays(1))));
    }

    private static Printed printed(List<String> names, Optional<LocalDate> until) {
        return assertInstanceOf(Printed.class, PRESS.print(sheet(names, until), Sample.AT));
    }

    private static CertificateSheet sheet(List<String> names, Optional<LocalDate> until) {
        return new CertificateSheet("Taxi and private hire drivers", 55, DAY, until, "Jo Trainer", names);
    }
}
