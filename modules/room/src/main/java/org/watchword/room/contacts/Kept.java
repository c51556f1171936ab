package org.watchword.room.contacts;

import java.nio.file.Path;

/// What became of writing into the trainer's own contacts.
public sealed interface Kept {

    /// It is on the disk, and the library has it.
    record Done() implements Kept {}

    /// Her own file holds something that cannot be read. It was not touched: writing it anew would lose that.
    ///
    /// @param line where the first thing to mend stands, from 1
    record Unreadable(Path file, int line) implements Kept {}

    /// The disk did not take it. The file is as it was.
    record NotWritten(Path file) implements Kept {}
}
