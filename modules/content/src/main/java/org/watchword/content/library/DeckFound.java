package org.watchword.content.library;

import java.util.List;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.problem.Problem;

/// What a library answers to a deck's id.
public sealed interface DeckFound {

    /// It can be shown.
    record Here(DeckPlan plan) implements DeckFound {}

    /// Its file is there and cannot be read.
    ///
    /// @param why the first thing in it to mend
    record Unreadable(String id, Problem why) implements DeckFound {}

    /// There is no such deck.
    ///
    /// @param others the ids of the decks there are, sorted
    record Unknown(String id, List<String> others) implements DeckFound {
        public Unknown {
            others = List.copyOf(others);
        }
    }
}
