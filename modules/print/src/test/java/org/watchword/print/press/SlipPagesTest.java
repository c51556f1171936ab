package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.SlipSheet;
import org.watchword.print.SlipSheet.Slip;

class SlipPagesTest {

    static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final String GERMAN_KEEP = "Bitte bewahren Sie diesen Abschnitt auf. Wenn Sie in "
            + "einigen Monaten noch einmal gefragt werden, schreiben Sie diese Nummer auf den Fragebogen.";

    static SlipSheet german(int count, String address) {
        SlipSheet.Words words = new SlipSheet.Words(
                "de",
                "Nummerierte Zettel",
                "Zettelnummer",
                "Mit der Handykamera scannen, um auf die Seite zurückzukommen, oder Nummer und Wörter eintippen.",
                GERMAN_KEEP);
        return new SlipSheet(words, slips(count, address));
    }

    private static List<Slip> slips(int count, String address) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Slip(
                        number, "tangerine kingfisher", address.isEmpty() ? "" : address + "%022d".formatted(number)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"de, http://192.168.178.112:8080/t/", "en, ''", "ar, http://192.168.8.2/t/"})
    void everySlipHasItsNumberAboveAndOnTheStub(String language, String address) throws IOException {
        SlipSheet.Words german = german(1, "").words();
        SlipSheet.Words words =
                new SlipSheet.Words(language, german.title(), german.slip(), german.scan(), german.keep());
        Printed printed = printed(new SlipSheet(words, slips(11, address)));
        assertEquals(2, printed.pages());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<String> lines =
                    Arrays.asList(new PDFTextStripper().getText(document).split("\\s+"));
            for (int number = 1; number <= 11; number++) {
                String one = Integer.toString(number);
                assertEquals(2, lines.stream().filter(one::equals).count(), "slip " + one);
            }
        }
        Path picture = Files.createDirectories(Path.of("target", "pictures")).resolve("slips-" + language + ".png");
        ImageIO.write(PagePicture.of(printed, 0, 90).image(), "png", picture.toFile());
        Files.write(picture.resolveSibling("slips-" + language + ".pdf"), printed.bytes());
    }

    @Test
    void everyCodeIsReadFromThePaper() throws Exception {
        Printed printed = printed(german(8, "http://192.168.178.112:8080/t/"));
        PagePicture page = PagePicture.of(printed, 0, 150);
        var light = new RGBLuminanceSource(page.width(), page.height(), page.argb());
        int wide = page.width() / 2;
        int high = page.height() / 4;
        List<String> read = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            LuminanceSource slip = light.crop(at % 2 * wide, at / 2 * high, wide, high);
            BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(slip));
            read.add(new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        }
        assertEquals(
                slips(8, "http://192.168.178.112:8080/t/").stream()
                        .map(Slip::address)
                        .toList(),
                read);
    }

    @Test
    void wordsThatDoNotFitAreRefusedAndNotCutOff() {
        SlipSheet.Words german = german(1, "").words();
        SlipSheet.Words long_ =
                new SlipSheet.Words("de", german.title(), german.slip(), german.scan(), GERMAN_KEEP.repeat(3));
        PrintResult result = new Press().print(new SlipSheet(long_, slips(1, "")), AT);
        assertTrue(assertInstanceOf(Refused.class, result).remedy().length() > 10);
    }

    @Test
    void aSlipDoesNotReachALog() {
        assertFalse(german(1, "http://192.168.8.2/t/").toString().contains("192.168"));
    }

    private static Printed printed(SlipSheet sheet) {
        return assertInstanceOf(Printed.class, new Press().print(sheet, AT));
    }
}
