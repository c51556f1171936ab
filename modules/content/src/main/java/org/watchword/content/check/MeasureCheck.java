package org.watchword.content.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.problem.MeasureProblem;
import org.watchword.content.problem.Problem;

/// Every slide of every deck, in every language and plain form, on every shape of projector.
final class MeasureCheck implements Check {

    private final SlideMeasure measure;

    MeasureCheck(SlideMeasure measure) {
        this.measure = measure;
    }

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        if (measure.equals(SlideMeasure.NONE)) {
            problems.accept(new MeasureProblem.NotMeasured(library.settings().place()));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Deck deck : library.decks()) {
            for (String language : library.forms()) {
                library.plan(deck.id(), language).map(DeckPlan::slides).orElseThrow().stream()
                        .filter(slide -> seen.add(slide.key() + " " + language))
                        .forEach(slide -> measure(slide, measure, problems));
            }
        }
    }

    static void measure(PlannedSlide slide, SlideMeasure measure, Consumer<Problem> problems) {
        Set<Problem> found = new LinkedHashSet<>();
        for (Shape shape : Shape.values()) {
            measure.measure(slide, shape).forEach(misfit -> found.add(problem(slide, shape, misfit)));
        }
        found.forEach(problems);
    }

    private static Problem problem(PlannedSlide planned, Shape shape, Misfit misfit) {
        return switch (misfit.kind()) {
            case TOO_SMALL ->
                new MeasureProblem.TooSmall(planned.slide().place(), shape.ratio(), misfit.words(), misfit.pixels());
            case OVERFLOWS -> new MeasureProblem.Overflows(planned.slide().place(), shape.ratio(), misfit.words());
            case NO_LETTER -> new MeasureProblem.NoLetter(planned.slide().place(), misfit.words());
            case TOO_FAINT -> new MeasureProblem.TooFaint(planned.slide().place(), shape.ratio(), misfit.words());
        };
    }
}
