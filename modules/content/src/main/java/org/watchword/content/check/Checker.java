package org.watchword.content.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;

/// The one list of checks: the editor, the command line, the tests and the start of a session all run these.
public final class Checker {

    private static final List<Check> CHECKS = List.of(
            new AlwaysCheck(),
            new DeckCheck(),
            new PrintCheck(),
            new GapCheck(),
            new ReferenceCheck(),
            new TypedNumberCheck(),
            new DirectoryCheck(),
            new SlideCheck(),
            new PlainCheck(),
            new SignCheck(),
            new QuestionCheck(),
            new AuthorityCheck(),
            new AskedCheck(),
            new TimeCheck(),
            new AvoidedWordCheck(),
            new SourceCheck(),
            new BalanceCheck(),
            new LengthCheck(),
            new ReadingAgeCheck());

    private static final List<Check> OF_SLIDES = List.of(
            new ReferenceCheck(),
            new TypedNumberCheck(),
            new SlideCheck(),
            new SignCheck(),
            new AvoidedWordCheck(),
            new SourceCheck(),
            new LengthCheck());

    private Checker() {}

    /// All that is wrong with a library, by file and line: what its reading found, and what it says.
    ///
    /// @param on the day that age warnings depend on; nothing else does
    /// @param measure draws slides, or [SlideMeasure#NONE], which is reported as a note
    public static List<Problem> check(Library library, LocalDate on, SlideMeasure measure) {
        List<Problem> problems = new ArrayList<>(library.problems());
        CHECKS.forEach(check -> check.look(library, problems::add));
        new AgeCheck(on).look(library, problems::add);
        new MeasureCheck(measure).look(library, problems::add);
        return new LinkedHashSet<>(problems)
                .stream()
                        .sorted(Comparator.comparing(
                                        (Problem problem) -> problem.file().toString())
                                .thenComparingInt(Problem::line))
                        .toList();
    }

    /// What is wrong with the order and the length of one deck, without looking at what its slides say: quick enough
    /// for each change while it is put together.
    public static List<Problem> checkOrder(Library library, Deck deck) {
        List<Problem> problems = new ArrayList<>();
        for (Check check : List.of(new DeckCheck(), new TimeCheck(), new BalanceCheck())) {
            check.look(library, problems::add);
        }
        problems.removeIf(problem -> !problem.file().equals(deck.place().file()));
        return problems;
    }

    /// What is wrong with slides that are being written, but for what only something that draws can know: quick enough
    /// to be asked while she types.
    ///
    /// @param draft the library with these slides, as [org.watchword.content.read.SlideDraft] makes it
    /// @param file in which they stand
    public static List<Problem> checkSlides(Library draft, Path file) {
        List<Problem> problems = new ArrayList<>(draft.problems());
        OF_SLIDES.forEach(check -> check.look(draft, problems::add));
        problems.removeIf(problem -> !problem.file().equals(file));
        return List.copyOf(new LinkedHashSet<>(problems));
    }

    /// What of a slide does not fit a projector, in every shape that there is.
    public static List<Problem> checkSize(PlannedSlide slide, SlideMeasure measure) {
        List<Problem> problems = new ArrayList<>();
        MeasureCheck.measure(slide, measure, problems::add);
        return problems;
    }
}
