package org.watchword.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads a list that somebody else made: an employer's spreadsheet saved as CSV, on Windows or a Mac, with commas,
/// semicolons or tabs. It guesses how the file was written and never refuses one for that.
public final class SheetReader {

    /// The largest file that is read, in bytes. A list of 5,000 people has about 500,000.
    public static final int MOST_BYTES = 16 << 20;

    /// What spreadsheet programs save by this name wherever Windows speaks a western language.
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /// So many rows are looked at to find what parts the cells.
    private static final int LOOKED_AT = 50;

    private SheetReader() {}

    /// Reads a file.
    public static SheetReading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? not(SheetReading.Why.TOO_LARGE) : read(bytes);
        } catch (IOException noFile) {
            return not(SheetReading.Why.NO_FILE);
        }
    }

    /// Reads what stood in a file.
    public static SheetReading read(byte[] bytes) {
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) {
            return not(SheetReading.Why.WORKBOOK);
        }
        Charset encoding = encoding(bytes);
        String text = new String(bytes, encoding);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            return not(SheetReading.Why.EMPTY);
        }
        if (text.indexOf('\0') >= 0 || startsWith(bytes, "%PDF")) {
            return not(SheetReading.Why.NOT_TEXT);
        }
        return read(text, encoding);
    }

    private static SheetReading read(String text, Charset encoding) {
        char separator = separator(text);
        List<Sheet.Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = reader(text, separator)) {
            for (CsvRecord row : csv) {
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Sheet.Row(
                            row.getStartingLineNumber(),
                            row.getFields().stream().map(String::strip).toList()));
                }
            }
        } catch (CsvParseException | IOException broken) {
            long line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            return new SheetReading.NotRead(SheetReading.Why.QUOTE_BROKEN, line);
        }
        if (rows.isEmpty()) {
            return not(SheetReading.Why.EMPTY);
        }
        Sheet.Form form = new Sheet.Form(encoding.name(), separator);
        return new SheetReading.Read(new Sheet(rows.getFirst().cells(), rows.subList(1, rows.size()), form));
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
    }

    /// The sign that parts the first rows into the most cells, each row into as many as the first.
    private static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(sign -> agreeing(text, sign)))
                .orElse(',');
    }

    /// How many cells stand in rows that have as many as the first row, when that is more than one.
    private static long agreeing(String text, char separator) {
        try (CsvReader<CsvRecord> csv = reader(text, separator);
                Stream<CsvRecord> rows = csv.stream()) {
            List<Integer> counts =
                    rows.limit(LOOKED_AT).map(CsvRecord::getFieldCount).toList();
            int first = counts.isEmpty() ? 0 : counts.getFirst();
            return first < 2
                    ? 0
                    : counts.stream().filter(count -> count == first).count() * first;
        } catch (CsvParseException | IOException notByThis) {
            return 0;
        }
    }

    private static Charset encoding(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException older) {
            return WINDOWS;
        }
    }

    private static boolean startsWith(byte[] bytes, String signs) {
        for (int at = 0; at < signs.length(); at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != signs.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static SheetReading not(SheetReading.Why why) {
        return new SheetReading.NotRead(why, 0);
    }
}
