package org.watchword.session;

import java.util.List;

/// Small decks for tests.
final class Decks {

    static final RoundId BEFORE = new RoundId("act/report#who@before");
    static final RoundId TALK = new RoundId("act/report#talk");
    static final RoundId AFTER = new RoundId("act/report#who@after");

    private Decks() {}

    /// Eight slides in two parts, two minutes each:
    /// 0 opening, 1 before (question), 2 three steps, 3 sensitive, 4 optional, 5 several choices, 6 after, 7 help.
    static DeckOutline taxi() {
        return new DeckOutline(
                "taxi-drivers",
                "Taxi and private hire drivers",
                "taxi-private-hire",
                "en",
                "00ff",
                List.of(new PartOutline("What it is", 8, 0, 4), new PartOutline("How to report", 8, 4, 4)),
                List.of(
                        plain("core/what#opening", 0),
                        question(BEFORE.slideKey(), 0, Asked.BEFORE, false),
                        new SlideOutline("core/what#signs", 0, 3, 2, false, false, null, List.of()),
                        new SlideOutline("core/what#story", 0, 1, 2, false, true, null, List.of()),
                        new SlideOutline("act/report#more", 1, 1, 2, true, false, null, List.of()),
                        question(TALK.slideKey(), 1, Asked.TEACHING, true),
                        question(AFTER.slideKey(), 1, Asked.AFTER, false),
                        plain("core/what#help", 1)));
    }

    private static SlideOutline plain(String key, int part) {
        return new SlideOutline(key, part, 1, 2, false, false, null, List.of());
    }

    private static SlideOutline question(String key, int part, Asked asked, boolean several) {
        RoundOutline round = new RoundOutline(
                "act/report#" + (several ? "talk" : "who"),
                3,
                asked,
                several,
                List.of("a", "b", "ns"),
                List.of("b"),
                true);
        return new SlideOutline(key, part, 1, 2, false, false, round, List.of());
    }
}
