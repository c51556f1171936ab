package org.watchword.desktop.sets;

import java.util.Optional;
import org.watchword.room.packs.PackKind;

/// What is saved into one folder.
enum SetKind {
    /// Prints that are ticked one by one.
    CHOSEN(SetWord.CHOSEN, SetWord.CHOSEN_WHAT, Optional.empty()),
    /// Forms of a training that are ticked one by one.
    FORMS(SetWord.FORMS, SetWord.FORMS_WHAT, Optional.empty()),
    /// All that a hall needs for a deck.
    HALL(SetWord.HALL, SetWord.HALL_WHAT, Optional.of(PackKind.HALL)),
    /// All that a school needs for a deck.
    SCHOOL(SetWord.SCHOOL, SetWord.SCHOOL_WHAT, Optional.of(PackKind.SCHOOL));

    private final SetWord called;
    private final SetWord what;
    private final Optional<PackKind> pack;

    SetKind(SetWord called, SetWord what, Optional<PackKind> pack) {
        this.called = called;
        this.what = what;
        this.pack = pack;
    }

    SetWord called() {
        return called;
    }

    /// One sentence about it.
    SetWord what() {
        return what;
    }

    /// Whether it is about one training.
    boolean ofDeck() {
        return this != CHOSEN;
    }

    /// Empty where the trainer ticks.
    Optional<PackKind> pack() {
        return pack;
    }
}
