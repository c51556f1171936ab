package org.watchword.session;

import java.time.LocalDate;
import java.time.LocalTime;

/// Sessions as they are prepared in tests.
final class Setups {

    static final Safeguarding NOT_NAMED = new Safeguarding.NotNamed();
    static final Safeguarding NAMED = new Safeguarding.Named("Ms Lead", "01632 960001", "Room 2", "Mr Staff");

    private Setups() {}

    static SessionSetup taxi() {
        return setup(Decks.taxi(), "taxi-private-hire", false, NOT_NAMED);
    }

    static SessionSetup headCount() {
        return setup(Decks.taxi(), "taxi-private-hire", true, NOT_NAMED);
    }

    static SessionSetup school(Safeguarding safeguarding) {
        return setup(Decks.taxi(), "schools-15-17", false, safeguarding);
    }

    static SessionSetup of(DeckOutline deck) {
        return setup(deck, deck.audience(), false, NOT_NAMED);
    }

    private static SessionSetup setup(DeckOutline deck, String audience, boolean headsOnly, Safeguarding safeguarding) {
        return new SessionSetup(
                deck,
                "Town Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "A fund",
                "gb/essex",
                audience,
                headsOnly,
                safeguarding,
                false,
                SessionKind.TRAINING,
                "");
    }
}
