package org.watchword.records.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.QuestionChange;
import org.watchword.session.learned.QuestionVersion;
import org.watchword.session.learned.Turnout;
import org.watchword.session.learned.TwoByTwo;
import org.watchword.tables.Cell;

class LearnedExportTest {

    @Test
    void sessionsAreAddedUpBeforeTheyLeave() {
        List<Cell> row = row(Collections.nCopies(2, session(new TwoByTwo(10, 6, 8, 6))));
        assertEquals(cells(2, 64, 62, 60, 60, 2), row.subList(0, 6));
        assertEquals(cells(60, 20, 12, 16, 12, 32, 36), row.subList(8, 15));
        assertEquals(Cell.of(new BigDecimal("53.3")), row.get(15));
    }

    @Test
    void whatIsSmallIsNotShownAndHasNoPercentage() {
        List<Cell> row = row(List.of(session(new TwoByTwo(20, 1, 8, 1))));
        assertEquals(Cell.of("not shown"), row.get(10));
        assertEquals(Cell.of(30), row.get(8));
        assertEquals(new Cell.Empty(), row.get(17));
    }

    @Test
    void nothingWasAskedInNoSession() {
        assertEquals(
                List.of(),
                new LearnedExport(ExportWords.in(Locale.ENGLISH)).of(List.of()).rows());
    }

    private static List<Cell> row(List<Change> changes) {
        return new LearnedExport(ExportWords.in(Locale.ENGLISH))
                .of(changes)
                .rows()
                .getFirst();
    }

    private static List<Cell> cells(int... counts) {
        return IntStream.of(counts).<Cell>mapToObj(Cell::of).toList();
    }

    private static Change session(TwoByTwo right) {
        QuestionChange question = new QuestionChange(
                new QuestionVersion("act/how-to-report#report-who", 4), right, TwoByTwo.NONE, TwoByTwo.NONE, 0);
        return new Change(new Turnout(32, 31, 30, 30), List.of(question), Map.of(), Map.of(), List.of());
    }
}
