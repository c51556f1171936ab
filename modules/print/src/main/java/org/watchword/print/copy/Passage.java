package org.watchword.print.copy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /// Its words, stretch by stretch.
    default Stream<String> texts() {
        return switch (this) {
            case Words(List<Run> runs) -> runs.stream().map(Run::text);
            case Items(boolean _, List<List<Run>> items) ->
                items.stream().flatMap(List::stream).map(Run::text);
            case Remember(List<Run> runs) -> runs.stream().map(Run::text);
            case Picture _ -> Stream.empty();
        };
    }
}
