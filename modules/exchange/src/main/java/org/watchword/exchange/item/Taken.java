package org.watchword.exchange.item;

import java.util.List;

/// What came of one question in a foreign file.
public sealed interface Taken {

    /// Where it begins in its file, from 1.
    int line();

    /// A question, with what had to be changed while it was read.
    record Found(Item item, List<Reason> changes) implements Taken {
        public Found {
            changes = List.copyOf(changes);
        }

        @Override
        public int line() {
            return item.line();
        }
    }

    /// Nothing that we can ask.
    ///
    /// @param title how the trainer knows it again: the beginning of its text
    record Left(int line, String title, Reason why) implements Taken {
        public Left {
            title = new Reason(why.remark(), title).detail();
        }
    }
}
