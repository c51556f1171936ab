package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.print.LabelSheet;
import org.watchword.print.LabelSheet.Form;
import org.watchword.print.LabelSheet.Roll;
import org.watchword.print.Printed;
import org.watchword.print.Refused;

class LabelPagesTest {

    static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final double POINTS_PER_MM = 72 / 25.4;

    static LabelSheet sheet() {
        return new LabelSheet(
                "en",
                "Labels",
                List.of(
                        new Roll("", "0345 603 7630", Form.SMALL, 66),
                        new Roll("Salvation Army", "0800 808 3733", Form.LARGE, 1)));
    }

    private static Printed printed(LabelSheet sheet) throws IOException {
        Printed printed = assertInstanceOf(Printed.class, new Press().print(sheet, AT));
        Path file = Files.createDirectories(Path.of("target", "pictures")).resolve("labels.pdf");
        Files.write(file, printed.bytes());
        return printed;
    }

    @Test
    void aPageHoldsOneNumberOnlyAndIsFull() throws IOException {
        Printed printed = printed(sheet());
        assertEquals(3, printed.pages());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertEquals(65, count(document, 1, "0345 603 7630"));
            assertEquals(65, count(document, 2, "0345 603 7630"));
            assertEquals(0, count(document, 3, "0345 603 7630"));
            assertEquals(21, count(document, 3, "0800 808 3733"));
            assertEquals(21, count(document, 3, "Salvation Army"));
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyLetterLiesInsideItsLabel(Form form) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        LabelSheet sheet = new LabelSheet(
                "en", "Labels", List.of(new Roll("Modern Slavery & Exploitation Helpline", "08000 121 700", form, 1)));
        try (PDDocument document = Loader.loadPDF(printed(sheet).bytes())) {
            stripper.getText(document);
        }
        double left = (210 - form.columns() * form.wideMm() - (form.columns() - 1) * 2.5) / 2;
        double top = (297 - form.rows() * form.highMm()) / 2;
        for (TextPosition letter : letters) {
            double x = letter.getX() / POINTS_PER_MM - left;
            double y = letter.getY() / POINTS_PER_MM - top;
            double across = x % (form.wideMm() + 2.5);
            assertTrue(across >= 2 && across <= form.wideMm() - 2, () -> letter + " at " + x);
            assertTrue(y % form.highMm() >= 2 && y % form.highMm() <= form.highMm() - 2, () -> letter + " at " + y);
        }
        assertTrue(letters.size() > form.columns() * form.rows() * 10);
    }

    @Test
    void whatCannotBeReadOnALabelIsRefused() {
        LabelSheet sheet = new LabelSheet("en", "Labels", List.of(new Roll("", "0800 ".repeat(20), Form.SMALL, 1)));
        Refused refused = assertInstanceOf(Refused.class, new Press().print(sheet, AT));
        assertTrue(refused.what().length() + refused.remedy().length() > 10);
    }

    @Test
    void aSheetWithoutLabelsIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new LabelSheet("en", "Labels", List.of()));
    }

    private static int count(PDDocument document, int page, String words) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).split(words, -1).length - 1;
    }
}
