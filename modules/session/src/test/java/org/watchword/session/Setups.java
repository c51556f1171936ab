package org.watchword.session;

import java.time.LocalDate;
import java.time.LocalTime;

/// Sessions as they are prepared in tests.
final class Setups {

    private Setups() {}

    static SessionSetup taxi() {
        return setup(Decks.taxi(), "taxi-private-hire", false, false);
    }

    static SessionSetup headCount() {
        return setup(Decks.taxi(), "taxi-private-hire", true, false);
    }

    static SessionSetup school(boolean safeguardingAgreed) {
        return setup(Decks.taxi(), "schools-15-17", false, safeguardingAgreed);
    }

    static SessionSetup of(DeckOutline deck) {
        return setup(deck, deck.audience(), false, false);
    }

    private static SessionSetup setup(DeckOutline deck, String audience, boolean headsOnly, boolean safeguarded) {
        return new SessionSetup(
                deck,
                "Town Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "A fund",
                "gb/essex",
                audience,
                headsOnly,
                safeguarded,
                false);
    }
}
