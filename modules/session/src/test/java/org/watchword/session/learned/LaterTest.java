package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.watchword.session.learned.Later.Measured;
import org.watchword.session.learned.Later.Moments;
import org.watchword.session.learned.Later.NotMeasured;

class LaterTest {

    private static final AnswerSet BEFORE = Room.set(1, Map.of(1, "W", 2, "W", 3, "R"));
    private static final AnswerSet AFTER = Room.set(1, Map.of(1, "R", 2, "R", 3, "R"));
    private static final AnswerSet LATER = Room.set(1, Map.of(2, "W", 3, "R", 9, "R"));

    @Test
    void theThirdMomentIsComparedWithBothOthers() {
        Measured measured =
                assertInstanceOf(Measured.class, Later.of(new Response(12, 4), new Moments(5, BEFORE, AFTER, LATER)));
        assertEquals(new Response(12, 4), measured.response());
        assertEquals(new TwoByTwo(1, 0, 0, 1), measured.sinceBefore().right());
        assertEquals(new TwoByTwo(1, 1, 0, 0), measured.sinceAfter().right());
        assertEquals(new Turnout(5, 3, 3, 2), measured.sinceAfter().turnout());
    }

    @Test
    void whereNothingWasSentItWasNotMeasured() {
        AnswerSet none = Room.set(1, Map.of());
        assertEquals(new NotMeasured(), Later.of(new Response(0, 0), new Moments(5, BEFORE, AFTER, none)));
        assertInstanceOf(Measured.class, Later.of(new Response(1, 0), new Moments(5, BEFORE, AFTER, none)));
    }

    @Test
    void moreSheetsThanCameBackAreRefused() {
        Moments moments = new Moments(5, BEFORE, AFTER, LATER);
        assertInstanceOf(Measured.class, Later.of(new Response(12, 3), moments));
        assertThrows(IllegalArgumentException.class, () -> Later.of(new Response(12, 2), moments));
    }

    @Test
    void aRateIsSaidFromThirtyFormsOn() {
        assertEquals(OptionalDouble.empty(), new Response(29, 10).percent());
        assertEquals(OptionalDouble.of(30), new Response(30, 9).percent());
        assertEquals(new Response(59, 19), new Response(29, 10).plus(new Response(30, 9)));
    }

    @Test
    void noMoreComeBackThanWentOut() {
        assertEquals(7, new Response(7, 7).answered());
        assertThrows(IllegalArgumentException.class, () -> new Response(7, 8));
        assertThrows(IllegalArgumentException.class, () -> new Response(7, -1));
    }

    @Test
    void whatPeopleSayOfThemselvesIsCountedApart() {
        AnswerSet after = new AnswerSet(
                Map.of("a", 1),
                Map.of(
                        Room.slip(1), said(2, 4),
                        Room.slip(2), said(3, 3),
                        Room.slip(3), said(5, 4),
                        Room.slip(4), said(2, 4)));
        Change change = Change.of(4, BEFORE, after);
        SelfReported said = change.selfReported().get("s");
        assertEquals(4, said.people());
        assertEquals(List.of(2, 1, 1), List.of(said.higher(), said.same(), said.lower()));
        assertEquals(List.of(2, 3), List.of(said.then(2), said.now(4)));
        assertEquals(Map.of(), change.scores());
        assertEquals(
                8, Pooled.of(List.of(change, change)).selfReported().get("s").people());
    }

    @Test
    void averagesOfWhatPeopleSayNeedThirtyOfThem() {
        assertEquals(
                true, new SelfReported(Map.of(new ThenNow(1, 2), 29)).means().isEmpty());
        assertEquals(
                new SelfReported.Means(2, 3.5),
                new SelfReported(Map.of(new ThenNow(1, 2), 15, new ThenNow(3, 5), 15))
                        .means()
                        .orElseThrow());
    }

    @Test
    void ratingsHaveFivePoints() {
        assertThrows(IllegalArgumentException.class, () -> new ThenNow(0, 3));
        assertThrows(IllegalArgumentException.class, () -> new ThenNow(3, 0));
        assertThrows(IllegalArgumentException.class, () -> new ThenNow(6, 3));
        assertThrows(IllegalArgumentException.class, () -> new ThenNow(3, 6));
        assertEquals(new ThenNow(1, 5), new ThenNow(1, 5));
    }

    private static Sheet said(int then, int now) {
        return new Sheet(Map.of(), Map.of("s", new ThenNow(then, now)));
    }
}
