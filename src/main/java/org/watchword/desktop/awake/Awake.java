package org.watchword.desktop.awake;

/// What came of asking the system to keep the screen on.
public sealed interface Awake {

    /// The screen stays on until `end` is run, or until this program ends in whatever way.
    ///
    /// @param end lets the screen sleep again; a second time does nothing
    record Held(Runnable end) implements Awake {}

    /// This system does not let itself be asked: the trainer has to see to it herself.
    record Unable() implements Awake {}
}
