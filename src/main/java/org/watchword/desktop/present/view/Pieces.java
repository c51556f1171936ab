package org.watchword.desktop.present.view;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A long work on the window thread, a few things a turn. Belongs to the window thread.
final class Pieces<T> {

    private final int each;
    private final Executor turns;
    private final Consumer<T> work;
    private final Queue<T> left = new ArrayDeque<>();

    /// @param each how many things at a time
    /// @param turns gives the next turn, later
    Pieces(int each, Executor turns, Consumer<T> work) {
        this.each = each;
        this.turns = turns;
        this.work = work;
    }

    /// Begins with the first of these at the next turn.
    void begin(List<T> things) {
        boolean idle = left.isEmpty();
        left.addAll(things);
        if (idle && !left.isEmpty()) {
            turns.execute(this::turn);
        }
    }

    /// What is not done is left.
    void stop() {
        left.clear();
    }

    private void turn() {
        for (int done = 0; done < each && !left.isEmpty(); done++) {
            work.accept(left.remove());
        }
        if (!left.isEmpty()) {
            turns.execute(this::turn);
        }
    }
}
