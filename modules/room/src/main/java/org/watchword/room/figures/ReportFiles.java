package org.watchword.room.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.watchword.print.FigureSheet;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.ReportSection;
import org.watchword.records.figures.ReportTable;
import org.watchword.tables.Cell;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.Table;
import org.watchword.tables.XlsxWriter;

/// Turns a report into what the writers write. All files of one report say the same: the sentences go with them.
///
/// @param words those that the report itself does not have
public record ReportFiles(FundersReport report, Words words) {

    /// What a file calls its own parts, in the language of the report.
    ///
    /// @param about the sheet with the sentences
    /// @param notShown above what is not in the report
    /// @param foot below every page
    public record Words(String about, String notShown, String foot) {}

    /// One workbook with a sheet a table, and the sentences on the first.
    public byte[] workbook() {
        List<Table> sheets = new ArrayList<>(List.of(about()));
        report.tables().map(ReportTable::table).forEach(sheets::add);
        return XlsxWriter.bytes(sheets);
    }

    /// A file a table, by its name with its ending, and the sentences in the first.
    public Map<String, byte[]> csv() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("about.csv", CsvWriter.bytes(about()));
        report.tables().forEach(each -> files.put(name(each), CsvWriter.bytes(each.table())));
        return files;
    }

    private static String name(ReportTable table) {
        return table.key().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    /// Pages for people.
    public FigureSheet pages() {
        Stream<FigureSheet.Part> parts = report.sections().stream().map(ReportFiles::part);
        FigureSheet.Part last = new FigureSheet.Part(words.notShown(), report.notShown(), List.of());
        return new FigureSheet(
                report.language(),
                report.title(),
                report.subtitle(),
                Stream.concat(parts, Stream.of(last)).toList(),
                words.foot());
    }

    private static FigureSheet.Part part(ReportSection section) {
        return new FigureSheet.Part(
                section.title(),
                section.sentences(),
                section.tables().stream()
                        .map(table -> new FigureSheet.Tabled(table.table(), table.total()))
                        .toList());
    }

    private Table about() {
        List<String> lines = new ArrayList<>(List.of(report.subtitle()));
        report.sections().forEach(section -> lines.addAll(section.sentences()));
        if (!words.foot().isEmpty()) {
            lines.add(words.foot());
        }
        lines.add(words.notShown());
        lines.addAll(report.notShown());
        return new Table(
                words.about(),
                List.of(report.title()),
                lines.stream().map(line -> List.of(Cell.of(line))).toList());
    }
}
