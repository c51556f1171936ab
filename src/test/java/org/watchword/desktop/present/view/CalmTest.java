package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

class CalmTest {

    private record Due(long at, Runnable work) {}

    private final PriorityQueue<Due> waiting = new PriorityQueue<>(Comparator.comparingLong(Due::at));
    private final List<Long> ran = new ArrayList<>();
    private long now = 1000;
    private final Calm calm = new Calm(() -> now, (millis, work) -> waiting.add(new Due(now + millis, work)));

    /// Lets time pass until this moment.
    private void until(long millis) {
        while (!waiting.isEmpty() && waiting.element().at() <= millis) {
            Due due = waiting.remove();
            now = due.at();
            due.work().run();
        }
        now = millis;
    }

    private void ask() {
        calm.execute(() -> ran.add(now));
    }

    @Test
    void whenNobodyPressesAPauseIsEnough() {
        ask();
        until(5000);
        assertEquals(List.of(1000 + Calm.PAUSE_MILLIS), ran);
    }

    @Test
    void nothingBeginsSoonAfterAPress() {
        calm.pressed();
        ask();
        until(1149);
        assertEquals(List.of(), ran);
        until(5000);
        assertEquals(List.of(1000 + Calm.AFTER_A_PRESS_MILLIS), ran);
    }

    @Test
    void anotherPressBeginsTheWaitAnew() {
        calm.pressed();
        ask();
        until(1100);
        calm.pressed();
        until(5000);
        assertEquals(List.of(1100 + Calm.AFTER_A_PRESS_MILLIS), ran);
    }

    @Test
    void aPressInThePauseIsHeard() {
        ask();
        until(1010);
        calm.pressed();
        until(5000);
        assertEquals(List.of(1010 + Calm.AFTER_A_PRESS_MILLIS), ran);
    }
}
