package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.problem.Problem;
import org.watchword.content.read.MemoryLibrary;

/// In the small library a contact was checked, and every module is to be reviewed, on a 31 May.
class AgeCheckTest {

    @ParameterizedTest
    @CsvSource({"2026-11-30, 0", "2026-12-01, 1"})
    void aContactGrowsOldAfterSixMonths(LocalDate on, int told) {
        assertEquals(told, told(MemoryLibrary.small(), on).size());
    }

    @Test
    void aRetiredContactDoesNotGrowOld() {
        MemoryLibrary retired = MemoryLibrary.small()
                .replaced("contacts/gb.yaml", "status: current", "status: retired\n    reason: { en: Closed }");
        assertEquals(List.of(), told(retired, LocalDate.of(2026, 12, 1)));
    }

    @Test
    void aReviewIsToldAtItsKey() {
        MemoryLibrary reviewed =
                MemoryLibrary.small().replaced("modules/core/one/module.yaml", "2027-05-31", "2026-06-01");
        assertEquals(List.of(), told(reviewed, LocalDate.of(2026, 6, 1)));
        assertEquals(List.of("ReviewPassed 7"), told(reviewed, LocalDate.of(2026, 6, 2)));
    }

    @Test
    void aPrintIsReviewedLikeAModule() {
        MemoryLibrary print = MemoryLibrary.small().with("prints/card/print.yaml", """
                format: print/1
                id: card
                version: 1
                kind: card
                paper: card
                voice: public
                audiences: [all]
                contacts: [emergency]
                reviewed: { on: 2026-05-31, by: A. Reader }
                review-by: 2026-06-01
                """);
        assertEquals(List.of(), told(print, LocalDate.of(2026, 6, 1)));
        assertEquals(List.of("ReviewPassed 10"), told(print, LocalDate.of(2026, 6, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"2024\"', 2025-12-31, 0",
        "'\"2024\"', 2026-01-01, 1",
        "2025-02, 2026-02-28, 0",
        "2025-02, 2026-03-01, 1",
        "2025-02-19, 2026-02-19, 0",
        "2025-02-19, 2026-02-20, 1"
    })
    void aFigureGrowsOldAYearAfterTheLastDayItCanMean(String published, LocalDate on, int told) {
        assertEquals(told, told(withFigure(published, "current"), on).size());
    }

    @Test
    void aRetiredFigureDoesNotGrowOld() {
        String retired = "retired\n    reason: { en: Wrong }";
        assertEquals(List.of(), told(withFigure("2020-01", retired), LocalDate.of(2026, 6, 1)));
    }

    private static MemoryLibrary withFigure(String published, String status) {
        return MemoryLibrary.small().with("figures/gb.yaml", """
                format: figures/1
                area: gb
                figures:
                  - id: many
                    value: 7
                    unit: count
                    label: { en: people }
                    period: "2024"
                    publisher: { en: An office }
                    url: https://office.example
                    published: %s
                    checked-on: 2026-05-31
                    checked-by: A. Reader
                    caveat: { en: A guess }
                    status: %s
                """.formatted(published, status));
    }

    private static List<String> told(MemoryLibrary library, LocalDate on) {
        List<Problem> problems = new ArrayList<>();
        new AgeCheck(on).look(library.read(), problems::add);
        return problems.stream()
                .map(problem -> problem.getClass().getSimpleName() + " " + problem.line())
                .toList();
    }
}
