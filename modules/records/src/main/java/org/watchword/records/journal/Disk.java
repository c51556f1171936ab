package org.watchword.records.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What the journal asks of a disk, so that a test can fill it or break it.
public interface Disk {

    /// The disk of this laptop.
    Disk REAL = new Disk() {};

    /// Opens a segment to write at its end.
    ///
    /// @throws IOException when it cannot be opened
    default FileChannel open(Path segment) throws IOException {
        return FileChannel.open(segment, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// A segment that has grown over this many bytes is followed by a new one.
    default int segmentBytes() {
        return 4 << 20;
    }

    /// How many bytes this user may still write in the folder.
    ///
    /// @throws IOException when the system does not say
    default long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
