package org.watchword.room.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.watchword.session.Asked;
import org.watchword.session.RoundOutline;

class HandsTest {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "ns");

    private static RoundOutline question(Asked asked, boolean several, String... right) {
        return new RoundOutline("core#who", 1, asked, several, OPTIONS, List.of(right), true);
    }

    private static Map<String, Integer> raised(RoundOutline question, int people, long seed) {
        return Hands.raised(question, people, new SplittableRandom(seed));
    }

    private static int sum(Map<String, Integer> hands) {
        return hands.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Property(tries = 100)
    void nobodyRaisesTwoHandsForOneChoice(@ForAll @IntRange(max = 300) int people, @ForAll long seed) {
        assertTrue(sum(raised(question(Asked.AFTER, false, "b"), people, seed)) <= people);
        assertTrue(raised(question(Asked.AFTER, true, "a", "b"), people, seed).values().stream()
                .allMatch(hands -> hands <= people));
        assertTrue(sum(raised(question(Asked.BEFORE, false), people, seed)) <= people);
    }

    @Test
    void everyOptionIsCountedEvenWithNoHand() {
        assertEquals(
                OPTIONS,
                List.copyOf(raised(question(Asked.BEFORE, false, "b"), 0, 1).keySet()));
    }

    @Test
    void aBigRoomKnowsMoreAfterwards() {
        int before = raised(question(Asked.BEFORE, false, "b"), 500, 1).getOrDefault("b", 0);
        int after = raised(question(Asked.AFTER, false, "b"), 500, 1).getOrDefault("b", 0);
        assertTrue(before < after, before + " before, " + after + " after");
    }

    @Test
    void onAScaleABigRoomStandsFurtherUpAfterwards() {
        assertTrue(mean(raised(question(Asked.BEFORE, false), 500, 1))
                < mean(raised(question(Asked.AFTER, false), 500, 1)));
    }

    private static double mean(Map<String, Integer> hands) {
        double total = 0;
        for (int point = 0; point < OPTIONS.size(); point++) {
            total += point * hands.getOrDefault(OPTIONS.get(point), 0);
        }
        return total / sum(hands);
    }

    @Test
    void aQuestionThatHandsCannotAnswerGetsNone() {
        RoundOutline written = new RoundOutline("core#text", 1, Asked.TEACHING, false, List.of(), List.of(), false);
        assertEquals(Map.of(), raised(written, 30, 1));
    }

    @Test
    void aQuestionWhoseOptionsAreAllRightIsAnsweredToo() {
        RoundOutline all = new RoundOutline("core#all", 1, Asked.BEFORE, false, List.of("a"), List.of("a"), true);
        assertTrue(raised(all, 50, 1).getOrDefault("a", 0) > 40);
    }
}
