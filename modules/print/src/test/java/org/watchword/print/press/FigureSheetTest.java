package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchword.print.FigureSheet;
import org.watchword.print.PagePicture;
import org.watchword.print.Printed;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;
import org.watchword.testkit.HostileWords;

/// Figures on paper: every number is there, and its column's title is on its page.
class FigureSheetTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 22, 9, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void everyNumberStandsBesideItsName() throws IOException {
        Printed printed = print("en", 6, 5);
        assertEquals(1, printed.pages());
        String text = text(printed);
        for (String words : List.of("Essex County Council", "By organisation", "Organisation number 3", "under 5")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
        assertTrue(text.contains("Organisation number 3 103 206 309"), text);
        picture(printed, 0, "figures");
    }

    @Test
    void aLongTableGoesOnBelowItsTitlesAndNoRowIsLost() throws IOException {
        Printed printed = print("en", 80, 4);
        assertTrue(printed.pages() > 2);
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            for (int page = 1; page <= printed.pages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).contains("Attended"), "page " + page);
            }
        }
        String text = text(printed);
        for (int row = 1; row <= 80; row++) {
            int number = row;
            assertTrue(text.contains("Organisation number " + number + " "), () -> "row " + number);
        }
        picture(printed, 1, "figures-second-page");
    }

    @Test
    void aWideTableStandsAcross() throws IOException {
        Printed printed = print("en", 5, 14);
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertTrue(document.getPage(0).getMediaBox().getWidth()
                    > document.getPage(0).getMediaBox().getHeight());
        }
        picture(printed, 0, "figures-across");
    }

    @Test
    void rightToLeftTheNamesStandAtTheRight() throws IOException {
        picture(print("ar", 4, 5), 0, "figures-arabic");
        assertTrue(text(print("ar", 4, 5)).contains("103"));
    }

    /// What cannot be seen is not printed; what can be seen stands there as words, and nothing can be run or followed.
    @Test
    void hostileWordsArePrintedAsWords() throws IOException {
        List<List<Cell>> rows = HostileWords.all().stream()
                .map(words -> List.of(Cell.of(words)))
                .toList();
        Table table = new Table("Comments", List.of("Comment"), rows);
        FigureSheet.Part part =
                new FigureSheet.Part("What people said", List.of(), List.of(new FigureSheet.Tabled(table, false)));
        Printed printed = print(new FigureSheet("en", "Fund", "Autumn", List.of(part), ""));
        String text = seen(text(printed));
        for (String words : HostileWords.all()) {
            assertTrue(text.contains(seen(words)), () -> words + " in " + text);
        }
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertNull(document.getDocumentCatalog().getOpenAction());
            for (PDPage page : document.getPages()) {
                assertEquals(List.of(), page.getAnnotations());
            }
        }
    }

    /// Letters without what has no shape, and wide ones as narrow ones: in whichever form the font has them.
    private static String seen(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}]", "");
    }

    static Printed print(String language, int rows, int columns) {
        FigureSheet sheet = new FigureSheet(
                language,
                "Essex County Council",
                "1 April to 30 June 2026",
                List.of(
                        new FigureSheet.Part(
                                "All together",
                                List.of("Groups of fewer than five people stand together."),
                                List.of(new FigureSheet.Tabled(
                                        new Table(
                                                "All together",
                                                List.of("Figure", "Number"),
                                                List.of(
                                                        List.of(new Cell.Words("Sessions"), Cell.of(12)),
                                                        List.of(
                                                                new Cell.Words("People times hours"),
                                                                Cell.of(new BigDecimal("182.50"))))),
                                        false))),
                        new FigureSheet.Part(
                                "By organisation",
                                List.of(),
                                List.of(new FigureSheet.Tabled(table(rows, columns), true)))),
                "Published 22 November 2026, 4f1c 09ab");
        return print(sheet);
    }

    private static Printed print(FigureSheet sheet) {
        return assertInstanceOf(Printed.class, new Press().print(sheet, AT));
    }

    private static Table table(int rows, int columns) {
        List<String> titles = new ArrayList<>(List.of("Organisation", "Attended by name"));
        while (titles.size() < columns) {
            titles.add("Right before the training " + titles.size());
        }
        List<List<Cell>> all = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>(List.of(new Cell.Words("Organisation number " + row)));
            while (cells.size() < columns) {
                long number = (100L + row) * cells.size();
                cells.add(row == 2 && cells.size() == 2 ? new Cell.Hidden("under 5") : Cell.of(number));
            }
            all.add(cells);
        }
        return new Table("Where they came from", titles, all);
    }

    private static String text(Printed printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void picture(Printed printed, int page, String name) throws IOException {
        Path picture = Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".png");
        ImageIO.write(PagePicture.of(printed, page, 90).image(), "png", picture.toFile());
    }
}
