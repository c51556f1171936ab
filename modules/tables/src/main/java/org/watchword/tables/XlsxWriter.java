package org.watchword.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes tables as one workbook, a sheet each: numbers and days are real ones, with which a spreadsheet can go on,
/// and words are words. A typed cell of words is never run, so nothing is put before it ([CsvWriter] must).
///
/// Rows are written as they come and are not held in memory.
public final class XlsxWriter {

    private static final String PROGRAM = "Watchword";
    private static final String VERSION = "1.0";
    private static final String ONLY_SHEET = "Sheet1";
    private static final String DAY = "yyyy-mm-dd";
    private static final String PERCENT = "0.0%";
    private static final String CLOCK = "hh:mm";
    private static final double SECONDS_OF_DAY = 86_400;
    private static final int ROWS_AT_ONCE = 500;
    private static final int LOOKED_AT = 200;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int PER_CENT_DIGITS = 6;

    private XlsxWriter() {}

    /// The whole workbook.
    ///
    /// @param tables at least one; a name that another sheet has, or that a sheet cannot have, is changed a little
    public static byte[] bytes(List<Table> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(tables, out);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return out.toByteArray();
    }

    /// A workbook of one sheet in the form that another program asks for: words from the first row on, without titles.
    ///
    /// @param rows empty words are no cell
    public static byte[] plain(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(ONLY_SHEET);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    cell(words(rows.get(row).get(column)), sheet, row, column);
                }
            }
            sheet.finish();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
        return out.toByteArray();
    }

    private static Cell words(String words) {
        return words.isEmpty() ? new Cell.Empty() : new Cell.Words(words);
    }

    /// Saves the workbook whole or not at all: an older file of that name stays until the new one is safe on the disk.
    ///
    /// @throws IOException when the file cannot be written; the older file is then untouched
    public static void save(List<Table> tables, Path file) throws IOException {
        WholeFile.save(file, out -> write(tables, out));
    }

    private static void write(List<Table> tables, OutputStream out) throws IOException {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("a workbook needs a sheet");
        }
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            for (Table table : tables) {
                sheet(table, workbook.newWorksheet(table.name()));
            }
        }
    }

    private static void sheet(Table table, Worksheet sheet) throws IOException {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.inlineString(0, column, table.columns().get(column));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, width(table, column));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), sheet, row + 1, column);
            }
            if (row % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void cell(Cell cell, Worksheet sheet, int row, int column) {
        switch (cell) {
            case Cell.Words words -> sheet.inlineString(row, column, words.text());
            case Cell.Hidden hidden -> sheet.inlineString(row, column, hidden.words());
            case Cell.Whole whole -> sheet.value(row, column, whole.number());
            case Cell.Measure measure -> sheet.value(row, column, measure.number());
            case Cell.Percent percent -> number(sheet, row, column, ofOne(percent.number()), PERCENT);
            case Cell.Day day -> {
                sheet.value(row, column, day.date());
                sheet.style(row, column).format(DAY).set();
            }
            case Cell.Clock clock -> number(sheet, row, column, clock.time().toSecondOfDay() / SECONDS_OF_DAY, CLOCK);
            case Cell.Empty _ -> {}
        }
    }

    private static void number(Worksheet sheet, int row, int column, Number number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    /// A spreadsheet keeps 62.5 % as 0.625.
    private static BigDecimal ofOne(BigDecimal percent) {
        return percent.divide(BigDecimal.valueOf(100), PER_CENT_DIGITS, RoundingMode.HALF_UP);
    }

    /// Wide enough for the title and the first rows, in letters; a longer text is cut by the next column alone.
    private static double width(Table table, int column) {
        int longest = table.rows().stream()
                .limit(LOOKED_AT)
                .mapToInt(row -> row.get(column).written().length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, table.columns().get(column).length()) + 2, NARROWEST, WIDEST);
    }
}
