package org.watchword.tables;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes a [Table] as CSV for spreadsheet programs: RFC 4180, UTF-8 with a byte order mark, CRLF, every cell
/// quoted, and no cell that a spreadsheet would run.
///
/// Words are escaped before they are quoted, titles too. The price is an apostrophe before a telephone number that
/// begins with `+`.
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvWriter() {}

    /// The whole file: the titles, then the rows.
    public static byte[] bytes(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(table, out);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return out.toByteArray();
    }

    private static void write(Table table, OutputStream out) throws IOException {
        Writer letters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        letters.write(BYTE_ORDER_MARK);
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(letters)) {
            csv.writeRecord(table.columns().stream().map(FormulaGuard::safe).toList());
            for (List<Cell> row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvWriter::text).toList());
            }
        }
    }

    /// Saves the table whole or not at all: an older file of that name stays until the new one is safe on the disk.
    ///
    /// @throws IOException when the file cannot be written; the older file is then untouched
    public static void save(Table table, Path file) throws IOException {
        WholeFile.save(file, out -> write(table, out));
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Words words ? FormulaGuard.safe(words.text()) : cell.written();
    }
}
