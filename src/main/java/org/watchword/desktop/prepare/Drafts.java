package org.watchword.desktop.prepare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was typed on the prepare page and has not become a session: whoever leaves the page, with Esc or by the side
/// bar, finds it there again. It may hold a name, so it is kept in memory only and ends with the program.
public final class Drafts {

    private final Map<String, PrepareForm> byDeck = new HashMap<>();

    Optional<PrepareForm> of(String deck) {
        return Optional.ofNullable(byDeck.get(deck));
    }

    void keep(String deck, PrepareForm form) {
        byDeck.put(deck, form);
    }

    void forget(String deck) {
        byDeck.remove(deck);
    }
}
