package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.testkit.HostileWords;

/// A workbook, as another program reads it.
class XlsxWriterTest {

    static Stream<String> hostileWords() {
        return HostileWords.all().stream().filter(words -> words.chars().noneMatch(letter -> letter == 0));
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void hostileWordsAreTextAndComeBackAsTheyWere(String words) throws IOException {
        Row row = sheets(List.of(table("T", words))).getFirst().get(1);
        assertEquals(CellType.STRING, row.getCell(0).getType());
        assertEquals(readable(words), readable(row.getCellText(0)));
    }

    /// What XML can hold, with the ends of lines as XML reads them.
    private static String readable(String words) {
        return words.replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    @Test
    void aFormOfAnotherProgramHasNoTitlesAndNothingInIt() throws IOException {
        byte[] file = XlsxWriter.plain(List.of(List.of(), List.of("", "=1+1", "last")));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getFirstSheet().read().getFirst();
            assertEquals(2, row.getRowNum());
            assertTrue(row.getOptionalCell(0).isEmpty());
            assertEquals(CellType.STRING, row.getCell(1).getType());
            assertEquals("last", row.getCellText(2));
        }
    }

    @Test
    void hostileTitlesAreTextToo() throws IOException {
        Row titles = sheets(List.of(new Table("T", List.of("=1+1", "@SUM"), List.of())))
                .getFirst()
                .getFirst();
        assertEquals(CellType.STRING, titles.getCell(0).getType());
        assertEquals("=1+1", titles.getCellText(0));
    }

    @Test
    void numbersAndDaysAreRealOnes() throws IOException {
        Table table = new Table(
                "All",
                List.of("a", "b", "c", "d", "e", "f", "g"),
                List.of(List.of(
                        Cell.of(12),
                        Cell.of(new BigDecimal("3.25")),
                        Cell.of(LocalDate.of(2026, 11, 22)),
                        Cell.of(LocalTime.of(18, 30)),
                        new Cell.Percent(new BigDecimal("62.5")),
                        new Cell.Hidden("under 5"),
                        new Cell.Empty())));
        Row row = sheets(List.of(table)).getFirst().get(1);
        assertEquals(0, new BigDecimal("12").compareTo(row.getCellAsNumber(0).orElseThrow()));
        assertEquals(0, new BigDecimal("3.25").compareTo(row.getCellAsNumber(1).orElseThrow()));
        assertEquals(
                LocalDate.of(2026, 11, 22), row.getCellAsDate(2).orElseThrow().toLocalDate());
        assertEquals(
                LocalTime.of(18, 30),
                row.getCellAsDate(3).orElseThrow().toLocalTime().withNano(0));
        assertEquals(0, new BigDecimal("0.625").compareTo(row.getCellAsNumber(4).orElseThrow()));
        assertEquals("under 5", row.getCellText(5));
        assertTrue(row.getOptionalCell(6).isEmpty());
    }

    @Test
    void eachTableHasItsSheetWhateverItIsCalled() throws IOException {
        List<Table> tables = List.of(
                table("By area", "x"),
                table("By area", "y"),
                table("Taxi [1/2]: who?", "z"),
                table("A very long name that no tab of a sheet would take", "w"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxWriter.bytes(tables)))) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertEquals(4, names.stream().distinct().count(), names::toString);
            assertTrue(names.stream().allMatch(name -> name.length() <= 31), names::toString);
        }
    }

    @Test
    void manyRowsComeBackWhole() throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < 1203; row++) {
            rows.add(List.of(Cell.of("row " + row), Cell.of(row)));
        }
        List<Row> read = sheets(List.of(new Table("T", List.of("words", "number"), rows)))
                .getFirst();
        assertEquals(1204, read.size());
        assertEquals("row 1202", read.getLast().getCellText(0));
    }

    @Test
    void aWorkbookNeedsASheet() {
        assertThrows(IllegalArgumentException.class, () -> XlsxWriter.bytes(List.of()));
    }

    @Test
    void aPlaceThatTakesNoFileIsToldAndNothingIsLeftThere(@TempDir Path folder) throws IOException {
        Path taken = folder.resolve("report.xlsx");
        Files.createDirectories(taken.resolve("in the way"));
        assertThrows(IOException.class, () -> XlsxWriter.save(List.of(table("T", "new")), taken));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken), left.toList());
        }
    }

    private static Table table(String name, String words) {
        return new Table(name, List.of("words"), List.of(List.of(new Cell.Words(words))));
    }

    private static List<List<Row>> sheets(List<Table> tables) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(XlsxWriter.bytes(tables)))) {
            List<List<Row>> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }
}
