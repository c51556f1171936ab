package org.watchword.desktop.prints;

import java.util.List;

/// What the list shows: everything, or one kind of paper, so that nobody has to look through forty rows.
enum Shelf {
    EVERYTHING(PrintsWord.SHOW_EVERYTHING),
    LIBRARY(PrintsWord.SHOW_LIBRARY),
    TRAINING(PrintsWord.SHOW_TRAINING),
    SESSION(PrintsWord.SHOW_SESSION);

    private final PrintsWord called;

    Shelf(PrintsWord called) {
        this.called = called;
    }

    PrintsWord called() {
        return called;
    }

    /// What of this stands on it.
    List<PrintItem> of(List<PrintItem> items) {
        return items.stream().filter(this::holds).toList();
    }

    boolean holds(PrintItem item) {
        return this == EVERYTHING || item.shelf() == this;
    }
}
