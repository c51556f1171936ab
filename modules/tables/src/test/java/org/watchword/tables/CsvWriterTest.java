package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.testkit.HostileWords;

class CsvWriterTest {

    static Stream<String> hostileWords() {
        return HostileWords.formulas().stream();
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void hostileWordsInACellBeginWithAnApostrophe(String words) {
        Table table = new Table("Test", List.of("A"), List.of(List.of(Cell.of(words))));
        assertEquals("'" + words.replace("\0", ""), read(table).get(1).getField(0));
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void hostileWordsInATitleBeginWithAnApostrophe(String words) {
        Table table = new Table("Test", List.of(words), List.of());
        assertEquals("'" + words.replace("\0", ""), read(table).get(0).getField(0));
    }

    @Test
    void markupStaysInItsCell() {
        List<List<Cell>> rows = HostileWords.all().stream()
                .map(words -> List.<Cell>of(Cell.of(words), Cell.of("calm")))
                .toList();
        List<CsvRecord> records = read(new Table("Test", List.of("A", "B"), rows));
        assertEquals(rows.size() + 1, records.size());
        for (int row = 0; row < rows.size(); row++) {
            CsvRecord record = records.get(row + 1);
            String words = HostileWords.all().get(row).replace("\0", "");
            assertEquals(2, record.getFieldCount(), words);
            assertEquals(words, record.getField(0).replaceFirst("^'", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void hostileWordsCannotBreakOutOfTheirCell(String words) {
        String breakout = "calm\",\"" + words + "\r\n\"" + words;
        Table table = new Table("Test", List.of("A", "B"), List.of(List.of(Cell.of(breakout), Cell.of(1))));
        List<CsvRecord> records = read(table);
        assertEquals(2, records.size());
        assertEquals(breakout.replace("\0", ""), records.get(1).getField(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob;=1+1;", "Bob; =1+1;", "Bob;\"=1+1\";", "Bob;\u00A0@SUM(A1);", "Bob;+44;-2"})
    void aSpreadsheetThatPartsCellsBySemicolonsMeetsNoFormulaEither(String words) {
        Table table = new Table("Test", List.of("A", "B"), List.of(List.of(Cell.of("first"), Cell.of(words))));
        String back = read(table).get(1).getField(1);
        assertEquals(words, back.replace(";'", ";"));
        for (String cell : back.split(";", 0)) {
            String start = cell.replaceAll("^[\\s\\p{Z}\"]+", "");
            assertTrue(start.isEmpty() || "=+-@".indexOf(start.charAt(0)) < 0, back);
        }
    }

    @Test
    void aSemicolonBetweenPlainWordsStaysAlone() {
        Table table = new Table("Test", List.of("A"), List.of(List.of(Cell.of("Leeds; York;Hull;"))));
        assertEquals("Leeds; York;Hull;", read(table).get(1).getField(0));
    }

    @Test
    void aTableWithoutRowsHasItsTitlesAndOneWithoutColumnsIsRefused() {
        assertEquals(
                "\"A\"\r\n",
                new String(CsvWriter.bytes(new Table("Test", List.of("A"), List.of())), StandardCharsets.UTF_8)
                        .substring(1));
        assertThrows(IllegalArgumentException.class, () -> new Table("Test", List.of(), List.of()));
    }

    @Property
    void everyTextComesBackWordForWordButForTheApostrophes(@ForAll String words) {
        Table table = new Table("Test", List.of("A", "B"), List.of(List.of(Cell.of(words), Cell.of("end"))));
        List<CsvRecord> records = read(table);
        assertEquals(2, records.size());
        String plain = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        assertEquals(plain.replace("'", ""), records.get(1).getField(0).replace("'", ""));
        assertEquals("end", records.get(1).getField(1));
    }

    @Property
    void everyTextComesBackSafe(@ForAll String words) {
        Table table = new Table("Test", List.of("A", "B"), List.of(List.of(Cell.of(words), Cell.of("end"))));
        String back = read(table).get(1).getField(0);
        assertTrue(back.isEmpty() || "=+-@|%\t\r\n".indexOf(back.charAt(0)) < 0, back);
    }

    @Test
    void plainWordsStayAsTheyWere() {
        Table table = new Table(
                "Test", List.of("Name"), List.of(List.of(Cell.of("Zoë O’Brien-Łukasz \"Zed\", Leeds; team =A"))));
        assertEquals(
                "Zoë O’Brien-Łukasz \"Zed\", Leeds; team =A", read(table).get(1).getField(0));
    }

    @Test
    void theFileBeginsWithAByteOrderMarkAndQuotesEverything() {
        Table table = new Table("Test", List.of("Day", "Count"), List.of(List.of(new Cell.Empty(), Cell.of(-7))));
        byte[] bytes = CsvWriter.bytes(table);
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals("\"Day\",\"Count\"\r\n\"\",\"-7\"\r\n", new String(bytes, StandardCharsets.UTF_8).substring(1));
    }

    @Test
    void typedCellsAreWrittenTheSameOnEverySystem() {
        Table table = new Table(
                "Test",
                List.of("Day", "Time", "Hours"),
                List.of(List.of(
                        Cell.of(LocalDate.of(2026, 3, 1)),
                        Cell.of(LocalTime.of(9, 5, 59)),
                        Cell.of(new BigDecimal("1E+3")))));
        assertEquals(List.of("2026-03-01", "09:05", "1000"), read(table).get(1).getFields());
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        List<List<Cell>> rows = List.of(List.of(Cell.of(1)));
        assertThrows(IllegalArgumentException.class, () -> new Table("Test", List.of("A", "B"), rows));
    }

    @Test
    void savingReplacesTheOlderFileWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new folder").resolve("Übersicht 1.csv");
        CsvWriter.save(new Table("Test", List.of("Old"), List.of()), file);
        Table table = new Table("Test", List.of("New"), List.of());
        CsvWriter.save(table, file);
        assertArrayEquals(CsvWriter.bytes(table), Files.readAllBytes(file));
        try (Stream<Path> left = Files.list(folder.resolve("new folder"))) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void savingOverAFolderFailsAndLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Path taken = folder.resolve("taken.csv");
        Files.createDirectories(taken.resolve("inside"));
        Table table = new Table("Test", List.of("A"), List.of());
        assertThrows(IOException.class, () -> CsvWriter.save(table, taken));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken), left.toList());
        }
    }

    private static List<CsvRecord> read(Table table) {
        String text = new String(CsvWriter.bytes(table), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }
}
