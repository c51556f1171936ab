package org.watchword.room;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.watchword.session.Asked;
import org.watchword.session.DeckOutline;
import org.watchword.session.PartOutline;
import org.watchword.session.RoundOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SlideOutline;

/// Sessions as tests prepare them, without a library.
final class Setups {

    private Setups() {}

    /// An opening, one question before, a slide in three steps, the question again, and the end.
    static SessionSetup plain() {
        return of("taxi-private-hire", false);
    }

    static SessionSetup of(String audience, boolean safeguardingAgreed) {
        return new SessionSetup(
                deck(audience),
                "Town Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "A fund",
                "gb",
                audience,
                false,
                Safeguarding.nameless(safeguardingAgreed),
                true,
                SessionKind.TRAINING,
                "");
    }

    static DeckOutline deck(String audience) {
        return new DeckOutline(
                "sample",
                "A sample",
                audience,
                "en",
                "00ff",
                List.of(new PartOutline("All", 10, 0, 5)),
                List.of(
                        plain("core#opening", 1),
                        question("core#who@before", Asked.BEFORE),
                        plain("core#signs", 3),
                        question("core#who@after", Asked.AFTER),
                        plain("core#end", 1)));
    }

    private static SlideOutline plain(String key, int steps) {
        return new SlideOutline(key, 0, steps, 2, false, false, null, List.of());
    }

    private static SlideOutline question(String key, Asked asked) {
        return new SlideOutline(
                key,
                0,
                1,
                2,
                false,
                false,
                new RoundOutline("core#who", 1, asked, false, List.of("a", "b", "c", "ns"), List.of("b"), true),
                List.of());
    }
}
