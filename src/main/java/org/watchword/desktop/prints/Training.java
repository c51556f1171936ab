package org.watchword.desktop.prints;

import java.util.Optional;
import org.watchword.print.DeckOrder;

/// Which training is wanted on paper, and how.
///
/// @param deck its id; empty for the first
/// @param order empty as the form was designed
record Training(String deck, Optional<DeckOrder> order) {
    static final Training USUAL = new Training("", Optional.empty());

    Training of(String chosen) {
        return new Training(chosen, order);
    }

    Training on(DeckOrder wanted) {
        return new Training(deck, Optional.of(wanted));
    }

    Training asDesigned() {
        return new Training(deck, Optional.empty());
    }
}
