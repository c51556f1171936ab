package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportSection;
import org.watchword.records.figures.ReportTable;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;
import org.watchword.testkit.HostileWords;

/// What somebody typed stands in a terminal as words and steers nothing there.
class FigureLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Pattern STEERS = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    @Test
    void hostileWordsStandAsWords() {
        List<String> hostile = Stream.concat(HostileWords.all().stream(), Stream.of("calm\u009B2J"))
                .toList();
        List<String> lines = new FigureLines("Not shown").of(report(hostile));
        assertFalse(lines.stream().anyMatch(line -> STEERS.matcher(line).find()), lines::toString);
        for (String words : hostile) {
            String seen = STEERS.matcher(words).replaceAll(" ").stripTrailing();
            assertTrue(lines.contains(seen), () -> words + " in " + lines);
        }
    }

    private static FundersReport report(List<String> hostile) {
        List<List<Cell>> rows =
                hostile.stream().map(words -> List.of(Cell.of(words))).toList();
        Table table = new Table("Comments", List.of("Comment"), rows);
        ReportTable said = new ReportTable("COMMENTS", List.of("COMMENT"), table, false);
        ReportSection section = new ReportSection("COMMENTS", "What people said", List.of(said), hostile);
        ReportScope scope = new ReportScope("", DAY, DAY, "");
        return new FundersReport(scope, "en", 5, DAY, "Report", "One day", List.of(section), hostile);
    }
}
