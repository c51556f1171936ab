package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedPart;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.TimeProblem;
import org.watchword.content.slide.Slide;

/// Minutes must add up, or a trainer runs out of them.
final class TimeCheck implements Check {

    private static final double MOST_APART = 1;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (TrainingModule module : library.modules()) {
            double slides = module.text(module.language()).slides().stream()
                    .mapToDouble(Slide::minutes)
                    .sum();
            if (Math.abs(slides - module.minutes()) > MOST_APART) {
                problems.accept(new TimeProblem.OfModule(module.place(), module.minutes(), slides));
            }
        }
        for (Deck deck : library.decks()) {
            double parts =
                    library
                            .plan(deck.id(), library.settings().defaultLanguage())
                            .map(DeckPlan::parts)
                            .orElseThrow()
                            .stream()
                            .mapToDouble(PlannedPart::minutes)
                            .sum();
            if (Math.abs(parts - deck.minutes()) > MOST_APART) {
                problems.accept(new TimeProblem.OfDeck(deck.place(), deck.minutes(), parts));
            }
        }
    }
}
