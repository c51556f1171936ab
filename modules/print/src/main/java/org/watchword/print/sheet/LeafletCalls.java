package org.watchword.print.sheet;

import java.util.List;

/// The numbers of a leaflet, in the lamp's light across the whole width.
record LeafletCalls(Stack words, double column) {
    static final LeafletCalls NONE = new LeafletCalls(new Stack(List.of(), 0), 0);

    boolean isEmpty() {
        return words.bricks().isEmpty();
    }

    double height() {
        return isEmpty() ? 0 : words.height(column);
    }

    boolean overflows() {
        return !isEmpty() && words.overflows(column);
    }
}
