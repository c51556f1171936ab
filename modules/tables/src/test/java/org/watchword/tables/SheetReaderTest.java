package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.tables.SheetReading.NotRead;
import org.watchword.tables.SheetReading.Why;

class SheetReaderTest {

    private static final String LIST = "Name,Company\r\nZoë O’Brien,Łódź Cars\r\n";

    private static Sheet sheet(byte[] bytes) {
        return assertInstanceOf(SheetReading.Read.class, SheetReader.read(bytes))
                .sheet();
    }

    private static Sheet sheet(String text) {
        return sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> cells(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Row::cells).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysHowTheLettersAreWritten(String encoding) {
        Sheet sheet = sheet(("\uFEFF" + LIST).getBytes(Charset.forName(encoding)));
        assertEquals(List.of("Name", "Company"), sheet.titles());
        assertEquals(List.of(List.of("Zoë O’Brien", "Łódź Cars")), cells(sheet));
        assertEquals(encoding, sheet.form().encoding());
    }

    @Test
    void withoutAMarkItIsUtf8OrWhatWindowsWrites() {
        assertEquals("UTF-8", sheet(LIST).form().encoding());
        Sheet older = sheet("Name\nZoë O’Brien – Müller €\n".getBytes(Charset.forName("windows-1252")));
        assertEquals("windows-1252", older.form().encoding());
        assertEquals("Zoë O’Brien – Müller €", older.rows().getFirst().cell(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSignBetweenTheCellsIsFound(String sign) {
        Sheet sheet = sheet("Name" + sign + "Company\nAnn Example" + sign + "\"Cabs" + sign + " Ltd\"\n");
        assertEquals(sign.charAt(0), sheet.form().separator());
        assertEquals(List.of(List.of("Ann Example", "Cabs" + sign + " Ltd")), cells(sheet));
    }

    @Test
    void commasInNamesDoNotHideTheSemicolons() {
        Sheet sheet = sheet("Name;Company\n\"Example, Ann\";Cabs\n\"Sample, Bo\";Cabs\n");
        assertEquals(List.of("Example, Ann", "Cabs"), cells(sheet).getFirst());
    }

    @Test
    void aListOfOneColumnIsATable() {
        Sheet sheet = sheet("Name\nAnn Example\n\n  \nBo Sample");
        assertEquals(List.of(List.of("Ann Example"), List.of("Bo Sample")), cells(sheet));
        assertEquals(List.of(2L, 5L), sheet.rows().stream().map(Sheet.Row::line).toList());
    }

    @Test
    void aShorterRowHasEmptyCellsAndALongerOneKeepsIts() {
        Sheet sheet = sheet("Name,Company,Role\nAnn\nBo,Cabs,Driver,more\n");
        assertEquals("", sheet.rows().getFirst().cell(2));
        assertEquals(4, sheet.rows().get(1).cells().size());
    }

    @Test
    void oldMacLineEndsPartRowsToo() {
        assertEquals(2, sheet("Name,Company\rAnn,Cabs\rBo,Cabs\r").rows().size());
    }

    @Test
    void whatIsNoTableIsToldByWhatItIs() {
        assertEquals(new NotRead(Why.EMPTY, 0), SheetReader.read(new byte[0]));
        assertEquals(
                new NotRead(Why.EMPTY, 0),
                SheetReader.read(" \r\n ;".substring(0, 3).getBytes(StandardCharsets.UTF_8)));
        assertEquals(new NotRead(Why.WORKBOOK, 0), SheetReader.read(new byte[] {'P', 'K', 3, 4, 0, 0}));
        assertEquals(
                new NotRead(Why.WORKBOOK, 0),
                SheetReader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
        assertEquals(new NotRead(Why.NOT_TEXT, 0), SheetReader.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(new NotRead(Why.NOT_TEXT, 0), SheetReader.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldWithItsLine() {
        assertEquals(
                new NotRead(Why.QUOTE_BROKEN, 3),
                SheetReader.read("Name,Company\nAnn,Cabs\n\"Bo,Cabs\nCy,Cabs\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aMissingFileIsTold(@TempDir Path folder) {
        assertEquals(new NotRead(Why.NO_FILE, 0), SheetReader.read(folder.resolve("none.csv")));
        assertEquals(new NotRead(Why.NO_FILE, 0), SheetReader.read(folder));
    }

    @Test
    void aFileLargerThanAnyListIsNotRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.csv");
        Files.write(file, new byte[SheetReader.MOST_BYTES + 1]);
        assertEquals(new NotRead(Why.TOO_LARGE, 0), SheetReader.read(file));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tenMegabytesOfRubbishAreAnsweredWhateverTheyAre(long seed) {
        byte[] rubbish = new byte[10 << 20];
        new Random(seed).nextBytes(rubbish);
        for (int at = 0; at < rubbish.length && seed % 2 == 0; at++) {
            rubbish[at] = (byte) " ,;\"\n\tabc".charAt(Math.floorMod(rubbish[at], 9));
        }
        assertInstanceOf(SheetReading.class, SheetReader.read(rubbish));
    }

    @Test
    void wordsOfAListDoNotSlipIntoALog() {
        assertFalse(sheet(LIST).rows().toString().contains("Zo"));
        assertFalse(sheet("Ann Example\nBo Sample\n").toString().contains("Ann"));
    }
}
