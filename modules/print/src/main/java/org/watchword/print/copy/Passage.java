package org.watchword.print.copy;

import java.nio.file.Path;
import java.util.List;

/// A piece of a print as it will be read, with every reference filled in.
public sealed interface Passage {

    record Words(List<Run> runs) implements Passage {
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /// A list; counted when `ordered`.
    record Items(boolean ordered, List<List<Run>> items) implements Passage {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// The one line to take home.
    record Remember(List<Run> runs) implements Passage {
        public Remember {
            runs = List.copyOf(runs);
        }
    }

    /// A picture; a decorative one is passed over by screen readers.
    record Picture(String alt, boolean decorative, Path file) implements Passage {}
}
