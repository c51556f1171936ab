package org.watchword.desktop.lock;

import java.util.List;
import org.watchword.desktop.lock.LockViewState.Way;

/// What a page about the lock asks for.
sealed interface LockAsk {

    /// The next thing, with what stands in the boxes.
    record Next(List<String> typed) implements LockAsk {
        public Next {
            typed = List.copyOf(typed);
        }

        /// Never in a log.
        @Override
        public String toString() {
            return "Next[…]";
        }
    }

    /// Another way than the next thing.
    record Aside(Way way) implements LockAsk {}
}
