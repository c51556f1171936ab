package org.watchword.desktop.present.deed;

/// What lies over the presenter's window. The audience never sees any of it.
public enum Sheet {
    NONE,
    /// All keys, each one also a button.
    KEYS,
    OVERVIEW,
    GO_TO,
    SEARCH,
    /// "When do you want to finish?"
    FINISH_BY,
    /// "Press a button on your clicker."
    CLICKER,
    /// "Scan this with your phone."
    REMOTE,
    /// "Which letter does what?"
    LETTERS,
    /// The phones in the room.
    PHONES,
    /// "End the session?"
    END;

    /// Whether Enter presses what has the keyboard, and does not go on with the slides.
    boolean pressed() {
        return this == END || this == PHONES || this == REMOTE;
    }

    /// Whether arrow keys walk over what there is to choose from.
    public boolean choosing() {
        return this == OVERVIEW || this == SEARCH;
    }
}
