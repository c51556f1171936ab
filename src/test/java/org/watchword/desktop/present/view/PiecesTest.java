package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final List<Integer> done = new ArrayList<>();
    private final Pieces<Integer> pieces = new Pieces<>(3, turns::add, done::add);

    @Test
    void nothingIsDoneAtOnce() {
        pieces.begin(List.of(1, 2));
        assertEquals(List.of(), done);
    }

    @Test
    void aTurnDoesAFewAndAsksForTheNext() {
        pieces.begin(List.of(1, 2, 3, 4));
        turns.remove().run();
        assertEquals(List.of(1, 2, 3), done);
        turns.remove().run();
        assertEquals(List.of(1, 2, 3, 4), done);
        assertTrue(turns.isEmpty());
    }

    @Test
    void whatIsStoppedIsLeft() {
        pieces.begin(List.of(1, 2, 3, 4, 5));
        turns.remove().run();
        pieces.stop();
        turns.remove().run();
        assertEquals(List.of(1, 2, 3), done);
        assertTrue(turns.isEmpty());
    }

    @Test
    void moreIsDoneInTheTurnsThatWereAskedFor() {
        pieces.begin(List.of(1));
        pieces.begin(List.of(2));
        assertEquals(1, turns.size());
        turns.remove().run();
        assertEquals(List.of(1, 2), done);
    }
}
