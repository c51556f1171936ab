package org.watchword.room.compose;

import java.nio.file.Path;

/// What came of a change to a deck.
public sealed interface Composed {

    /// It is on the disk, and the library has it.
    record Saved(Composing now) implements Composed {}

    /// Another program has written the file meanwhile. Its text stands, and the change was not made.
    ///
    /// @param now the deck as that program left it
    record ChangedByHand(Composing now) implements Composed {}

    /// The file cannot be read as a deck. It was not touched.
    record Unreadable(Path file) implements Composed {}

    /// The disk did not take it. The deck is as it was.
    record NotWritten(Path file) implements Composed {}
}
