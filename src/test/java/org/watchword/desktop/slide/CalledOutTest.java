package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.session.RoundId;

class CalledOutTest {
    private static final RoundId HERE = new RoundId("act/report#word");

    private static CalledOut heard(String... words) {
        CalledOut all = CalledOut.NOTHING;
        for (String each : words) {
            all = all.with(HERE, QuestionKind.CLOUD, each);
        }
        return all;
    }

    @Test
    void theSameWordCountsAgainHoweverItIsWritten() {
        assertEquals(
                Map.of("Light", 2, "door", 1),
                heard("Light", " light ", "door").tally(HERE).counts());
        assertEquals(List.of("door key"), heard("door \t key").of(HERE));
    }

    @Test
    void anotherQuestionHasWordsOfItsOwn() {
        assertEquals(List.of(), heard("light").of(new RoundId("act/report#other")));
        assertFalse(heard("light").tally(new RoundId("act/report#other")).counted());
    }

    @Test
    void theLastIsTakenBackOneByOne() {
        CalledOut all = heard("light", "door", "light");
        assertEquals(List.of("light", "door"), all.undone(HERE).of(HERE));
        assertEquals(List.of(), all.undone(HERE).undone(HERE).undone(HERE).of(HERE));
        assertSame(CalledOut.NOTHING, CalledOut.NOTHING.undone(HERE));
    }

    @Test
    void whatIsTakenAwayIsGoneHoweverOftenItWasCalled() {
        assertEquals(
                List.of("door"),
                heard("light", "door", "light").without(HERE, "light").of(HERE));
    }

    @Test
    void blankAndTooLongChangeNothing() {
        CalledOut before = heard("light");
        assertSame(before, before.with(HERE, QuestionKind.CLOUD, "   "));
        assertSame(before, before.with(HERE, QuestionKind.CLOUD, "x".repeat(25)));
        assertEquals(
                2,
                before.with(HERE, QuestionKind.CLOUD, "x".repeat(24)).of(HERE).size());
        assertSame(before, before.with(HERE, QuestionKind.TEXT, "x".repeat(81)));
    }

    @Test
    void aFullWallCountsWhatItHasAndTakesNothingElse() {
        CalledOut all = CalledOut.NOTHING;
        for (int line = 0; line < 6; line++) {
            assertFalse(all.full(HERE, QuestionKind.TEXT));
            all = all.with(HERE, QuestionKind.TEXT, "line " + line);
        }
        assertTrue(all.full(HERE, QuestionKind.TEXT));
        assertSame(all, all.with(HERE, QuestionKind.TEXT, "one more"));
        assertEquals(2, all.with(HERE, QuestionKind.TEXT, "Line 3").tally(HERE).of("line 3"));
        assertFalse(all.full(HERE, QuestionKind.CLOUD));
    }
}
