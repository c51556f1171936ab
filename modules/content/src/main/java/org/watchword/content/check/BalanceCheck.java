package org.watchword.content.check;

import java.util.List;
import java.util.function.Consumer;
import org.watchword.content.deck.Deck;
import org.watchword.content.library.Library;
import org.watchword.content.problem.DeckProblem;
import org.watchword.content.problem.Problem;

/// Who only listens forgets: in every deck people do something themselves for a part of the time.
final class BalanceCheck implements Check {

    /// A minute and a half in ten: something to do every ten minutes, and long enough to do it.
    private static final int LEAST_PERCENT = 15;

    /// A deck that is shorter has no room for it.
    private static final int FROM_MINUTES = 10;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        List<String> listening = library.settings().mayOnlyListen();
        for (Deck deck : library.decks()) {
            if (deck.minutes() < FROM_MINUTES || listening.contains(deck.audience())) {
                continue;
            }
            library.plan(deck.id(), library.settings().defaultLanguage())
                    .map(plan -> (int) Math.round(100 * Activity.share(plan)))
                    .filter(percent -> percent < LEAST_PERCENT)
                    .ifPresent(percent ->
                            problems.accept(new DeckProblem.TalksMost(deck.place(), percent, LEAST_PERCENT)));
        }
    }
}
