package org.watchword.records.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One file of the journal: eight bytes of head (`WWJ1` and the segment's number), then frames.
///
/// @param number counts from 1
record SegmentFile(Path path, int number) {

    /// Length of the head in bytes.
    static final int HEAD = 8;

    private static final int MAGIC = 0x57_57_4A_31;
    private static final String ENDING = ".journal";

    static SegmentFile in(Path folder, int number) {
        return new SegmentFile(folder.resolve(String.format(Locale.ROOT, "%06d", number) + ENDING), number);
    }

    /// The segments in a folder, oldest first; files of other names are none of the journal's business.
    ///
    /// @throws IOException when the folder cannot be listed
    static List<SegmentFile> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{6}\\.journal"))
                    .sorted()
                    .map(name -> in(folder, Integer.parseInt(name.substring(0, name.indexOf('.')))))
                    .toList();
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    byte[] head() {
        return ByteBuffer.allocate(HEAD).putInt(MAGIC).putInt(number).array();
    }

    boolean hasHead(byte[] file) {
        return file.length >= HEAD && Arrays.equals(Arrays.copyOf(file, HEAD), head());
    }

    byte[] read() throws IOException {
        return Files.readAllBytes(path);
    }
}
