package org.watchword.desktop.phones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.answers.phones.Waiting;

class ReadingTest {

    private static Waiting words(int id) {
        return new Waiting(id, List.of("words " + id));
    }

    @Test
    void whatComesLaterNeverTakesTheFirstPlace() {
        List<Waiting> before = List.of(words(50), words(7));
        for (int id = 100; id < 140; id++) {
            List<Waiting> after = Reading.after(before, List.of(words(id), words(7), words(50)));
            assertEquals(words(50), after.getFirst());
            assertEquals(Set.of(words(50), words(7), words(id)), Set.copyOf(after));
        }
    }

    @Test
    void whatWasTakenOrChangedGoesAndTheRestMovesUp() {
        assertEquals(List.of(words(7)), Reading.after(List.of(words(50), words(7)), List.of(words(7))));
        assertEquals(List.of(), Reading.after(List.of(words(50)), List.of()));
    }
}
