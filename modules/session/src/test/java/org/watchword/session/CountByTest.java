package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Presses of people who count add up, whoever pressed first.
class CountByTest {

    private static List<SessionEvent> decided(SessionState state, int by) {
        return ((Decision.Happens) Rules.decide(state, new Command.CountBy(Band.PEOPLE, by))).events();
    }

    @Test
    void itCountsFromWhatIsCountedNow() {
        SessionState state = Course.onQuestion(1, 7).state();
        assertEquals(List.of(new SessionEvent.HeadsCounted(Band.PEOPLE, 9)), decided(state, 2));
        assertEquals(List.of(new SessionEvent.HeadsCounted(Band.PEOPLE, 6)), decided(state, -1));
    }

    @Test
    void thereAreNeverFewerThanNone() {
        SessionState state = Course.onQuestion(1, 1).state();
        assertEquals(List.of(new SessionEvent.HeadsCounted(Band.PEOPLE, 0)), decided(state, Integer.MIN_VALUE));
        assertEquals(List.of(), decided(Course.presenting().state(), -1));
    }

    @Test
    void moreThanAHallHoldsIsRefused() {
        SessionState state = Course.onQuestion(1, 1).state();
        assertEquals(
                new Decision.Refused(Reason.NOT_A_HEAD_COUNT),
                Rules.decide(state, new Command.CountBy(Band.PEOPLE, Integer.MAX_VALUE)));
    }
}
