package org.watchword.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.ReportSection;
import org.watchword.records.figures.ReportTable;
import org.watchword.tables.Cell;

/// A report as lines of a terminal: columns of even width, numbers to the right.
///
/// @param notShown stands above what the report does not show
record FigureLines(String notShown) {

    private static final String GAP = "  ";

    List<String> of(FundersReport report) {
        List<String> lines = new ArrayList<>(List.of(plain(report.title()), plain(report.subtitle())));
        report.sections().forEach(section -> lines.addAll(section(section)));
        lines.addAll(List.of("", notShown));
        report.notShown().forEach(sentence -> lines.add(plain(sentence)));
        return lines;
    }

    private static List<String> section(ReportSection section) {
        List<String> lines = new ArrayList<>(List.of("", "== " + plain(section.title())));
        section.sentences().forEach(sentence -> lines.add(plain(sentence)));
        section.tables().forEach(table -> lines.addAll(table(table)));
        return lines;
    }

    private static List<String> table(ReportTable table) {
        List<List<Cell>> rows = table.table().rows();
        List<String> titles =
                table.table().columns().stream().map(FigureLines::plain).toList();
        int[] widths = IntStream.range(0, titles.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> plain(row.get(column).written()).length())
                        .reduce(titles.get(column).length(), Math::max))
                .toArray();
        List<String> lines = new ArrayList<>(List.of("", plain(table.table().name())));
        lines.add(line(titles.stream().map(Cell::of).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private static String line(List<Cell> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            Cell cell = row.get(column);
            String written = plain(cell.written());
            String blank = " ".repeat(widths[column] - written.length());
            boolean words = cell instanceof Cell.Words || cell instanceof Cell.Empty;
            line.append(words ? written + blank : blank + written).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /// What somebody typed neither steers a terminal nor turns the direction of a line.
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }
}
