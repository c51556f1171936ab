package org.watchword.room.compose;

import java.nio.file.Path;

/// What came of a change to slides.
public sealed interface Written {

    /// It is on the disk. What is fit to be shown is in the library.
    record Saved(Writing now) implements Written {}

    /// Another program has written the file meanwhile. Its text stands, and the change was not made.
    ///
    /// @param now the slides as that program left them
    record ChangedByHand(Writing now) implements Written {}

    /// There is no such module of hers, or not one slide of it can be read. It was not touched.
    record Unreadable(Path file) implements Written {}

    /// The disk did not take it. The slides are as they were.
    record NotWritten(Path file) implements Written {}
}
