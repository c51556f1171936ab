package org.watchword.desktop.setup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.check.Checker;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.desktop.setup.SetupFacts.DeckState;

/// Which of the library's problems would be met in this session: those of its deck, of the pieces it is made of, of
/// what is handed out with it, and of what all decks share. A fault in another deck is for another evening.
final class DeckProblems {
    private static final String DECKS = "decks";
    private static final String MODULES = "modules";
    private static final String PRINTS = "prints";

    private final Set<Path> own = new HashSet<>();

    DeckProblems(DeckPlan plan) {
        own.add(Path.of(DECKS, plan.deck().id() + ".yaml"));
        plan.deck().prints().forEach(print -> own.add(Path.of(PRINTS, print)));
        for (PlannedSlide planned : plan.slides()) {
            own.add(Path.of(MODULES).resolve(planned.slide().id().module()));
            planned.question()
                    .ifPresent(question ->
                            own.add(Path.of(MODULES).resolve(question.id().module())));
        }
    }

    /// What stands in the way of this deck. The texts of other decks are not even read: she waits for this before a
    /// session.
    static DeckState look(Library library, DeckPlan plan, LocalDate today) {
        DeckProblems deck = new DeckProblems(plan);
        List<Severity> met = deck.of(Checker.check(library.reading(deck::concerns), today, SlideMeasure.NONE)).stream()
                .map(Problem::severity)
                .toList();
        return new DeckState(true, count(met, Severity.ERROR), count(met, Severity.WARNING));
    }

    /// Those of these that stand in the way of this deck.
    List<Problem> of(List<Problem> problems) {
        return problems.stream().filter(problem -> concerns(problem.file())).toList();
    }

    private static int count(List<Severity> problems, Severity which) {
        return (int) problems.stream().filter(which::equals).count();
    }

    boolean concerns(Path file) {
        return inLibrary(file)
                .map(inside -> own.stream().anyMatch(inside::startsWith))
                .orElse(true);
    }

    /// The file from its folder of the library on; empty for what all decks share, such as contacts.
    private static Optional<Path> inLibrary(Path file) {
        for (int name = file.getNameCount() - 1; name >= 0; name--) {
            String folder = file.getName(name).toString();
            if (folder.equals(DECKS) || folder.equals(MODULES) || folder.equals(PRINTS)) {
                return Optional.of(file.subpath(name, file.getNameCount()));
            }
        }
        return Optional.empty();
    }
}
