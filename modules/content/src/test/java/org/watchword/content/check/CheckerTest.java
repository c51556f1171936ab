package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.problem.AgeProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.MemoryLibrary;

class CheckerTest {

    @Test
    void anotherDayChangesAgeWarningsAndNothingElse() {
        List<Problem> today = Checker.check(MemoryLibrary.good().read(), Examples.TODAY, SlideMeasure.NONE);
        List<Problem> later = Checker.check(MemoryLibrary.good().read(), LocalDate.of(2036, 1, 1), SlideMeasure.NONE);
        assertTrue(later.size() > today.size());
        assertEquals(
                today,
                later.stream()
                        .filter(problem -> problem.severity() != Severity.AGE)
                        .toList());
        assertTrue(later.stream()
                .filter(problem -> problem.severity() == Severity.AGE)
                .allMatch(AgeProblem.class::isInstance));
    }

    @Test
    void aDayIsStillInTimeOnItsLastDay() {
        assertEquals(List.of(), aged("2026-11-30"));
        assertTrue(aged("2026-12-01").contains(AgeProblem.ContactOld.class));
        assertEquals(false, aged("2026-12-01").contains(AgeProblem.FigureOld.class));
        assertTrue(aged("2027-01-01").contains(AgeProblem.FigureOld.class));
        assertEquals(false, aged("2027-05-31").contains(AgeProblem.ReviewPassed.class));
        assertTrue(aged("2027-06-01").contains(AgeProblem.ReviewPassed.class));
    }

    @Test
    void aRetiredContactOrFigureCannotGrowOld() {
        long contacts = aged("2027-06-01").stream()
                .filter(AgeProblem.ContactOld.class::equals)
                .count();
        long figures = aged("2028-01-01").stream()
                .filter(AgeProblem.FigureOld.class::equals)
                .count();
        assertEquals(4, contacts);
        assertEquals(3, figures);
    }

    @Test
    void theLastDayOfAYearMonthOrDayIsWhatItCanMeanAtMost() {
        assertEquals(LocalDate.of(2025, 12, 31), AgeCheck.lastDay("2025"));
        assertEquals(LocalDate.of(2024, 2, 29), AgeCheck.lastDay("2024-02"));
        assertEquals(LocalDate.of(2026, 2, 19), AgeCheck.lastDay("2026-02-19"));
    }

    @Test
    void problemsAreToldByFileAndLine() {
        Library library = MemoryLibrary.small()
                .with("decks/b.yaml", "format: deck/2\n")
                .with("decks/a.yaml", "format: [\n")
                .read();
        List<Problem> problems = Checker.check(library, Examples.TODAY, SlideMeasure.NONE);
        assertTrue(problems.size() >= 3);
        assertEquals(
                problems.stream()
                        .sorted(Comparator.comparing(
                                        (Problem problem) -> problem.file().toString())
                                .thenComparingInt(Problem::line))
                        .toList(),
                problems);
    }

    @Test
    void aContactThatIsCertainInOneAreaMayBeNamed() {
        assertEquals(
                Status.CURRENT,
                Standing.ofContact(MemoryLibrary.good().read(), "helpline").orElseThrow());
        assertEquals(
                true, Standing.ofContact(MemoryLibrary.good().read(), "nobody").isEmpty());
        assertEquals(
                true, Standing.ofFigure(MemoryLibrary.good().read(), "none").isEmpty());
    }

    private static List<Class<?>> aged(String day) {
        return Checker.check(MemoryLibrary.good().read(), LocalDate.parse(day), SlideMeasure.NONE).stream()
                .filter(problem -> problem.severity() == Severity.AGE)
                .<Class<?>>map(Problem::getClass)
                .toList();
    }
}
