package org.watchword.records.durability;

import java.nio.ByteBuffer;

/// One thing that was done to a disk, in the order in which it was done. A file is known by its number, as disks know
/// it, because its name may come to belong to another one.
sealed interface Step {

    /// Something about the bytes of a file: safe when the file was forced afterwards.
    sealed interface Content extends Step {
        int file();
    }

    /// Something about a name: safe when the folder that holds the name was forced afterwards.
    sealed interface Naming extends Step {
        String name();
    }

    /// Bytes were written.
    record Wrote(int file, long at, ByteBuffer bytes) implements Content {}

    /// The file was cut to a length.
    record Cut(int file, long length) implements Content {}

    /// A new, empty file got a name.
    record Named(String name, int file) implements Naming {}

    /// A file got another name, which the one that had it lost.
    record Moved(String from, String name, int file) implements Naming {}

    /// A folder got another name, and with it all that it holds.
    record FolderMoved(String from, String name) implements Naming {}

    /// A folder was made.
    record FolderMade(String name) implements Naming {}

    /// A file or a folder was deleted.
    record Deleted(String name) implements Naming {}

    /// The disk was asked to keep the file's bytes, and said that it does.
    record Forced(int file) implements Step {}

    /// The disk was asked to keep the names in a folder, and said that it does.
    record FolderForced(String folder) implements Step {}

    /// Somebody was told something.
    record Told(Promise promise) implements Step {}
}
