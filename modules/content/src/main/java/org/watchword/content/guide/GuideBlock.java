package org.watchword.content.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of a page of the guide.
public sealed interface GuideBlock {

    /// Begins a section.
    record Heading(String words) implements GuideBlock {}

    /// A paragraph.
    record Words(List<GuideRun> runs) implements GuideBlock {
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /// A list.
    ///
    /// @param numbered whether its order counts, as in steps
    record Items(boolean numbered, List<List<GuideRun>> items) implements GuideBlock {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// What must not be overlooked.
    record Remember(List<GuideRun> runs) implements GuideBlock {
        public Remember {
            runs = List.copyOf(runs);
        }
    }

    /// A picture of the program, which a test takes.
    ///
    /// @param file beside the pages, such as `pictures/home.png`
    /// @param alt what it shows, for whoever does not see it
    record Picture(String file, String alt) implements GuideBlock {}

    /// Every stretch of words in it.
    default Stream<GuideRun> stretches() {
        return switch (this) {
            case Heading _, Picture _ -> Stream.empty();
            case Words(List<GuideRun> runs) -> runs.stream();
            case Remember(List<GuideRun> runs) -> runs.stream();
            case Items(boolean _, List<List<GuideRun>> items) -> items.stream().flatMap(List::stream);
        };
    }

    /// Its words as they are read, the items of a list after each other.
    default String plain() {
        return switch (this) {
            case Heading(String words) -> words;
            case Picture _ -> "";
            case Items(boolean _, List<List<GuideRun>> items) ->
                items.stream().map(GuideBlock::plain).collect(Collectors.joining(" "));
            case Words(List<GuideRun> runs) -> plain(runs);
            case Remember(List<GuideRun> runs) -> plain(runs);
        };
    }

    private static String plain(List<GuideRun> runs) {
        return runs.stream().map(GuideRun::words).collect(Collectors.joining());
    }
}
