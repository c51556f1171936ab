package org.watchword.content.deck;

import java.util.List;
import java.util.stream.Stream;
import org.watchword.content.slide.SlideId;

/// The slides that belong to every deck and cannot be removed: the opening notice, do and don't, where to get help.
public record Always(List<SlideId> first, List<SlideId> beforeLast, List<SlideId> last) {

    public Always {
        first = List.copyOf(first);
        beforeLast = List.copyOf(beforeLast);
        last = List.copyOf(last);
    }

    public boolean names(SlideId slide) {
        return first.contains(slide) || beforeLast.contains(slide) || last.contains(slide);
    }

    /// Those that end a deck, in order.
    public List<SlideId> ending() {
        return Stream.concat(beforeLast.stream(), last.stream()).toList();
    }
}
