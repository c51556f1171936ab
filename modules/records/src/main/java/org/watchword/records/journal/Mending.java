package org.watchword.records.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.watchword.tables.WholeFile;

/// Puts a journal right that was found torn or damaged. Bytes are copied aside before anything is cut, so that no byte
/// ever disappears without a trace.
final class Mending {

    /// The folder, within the journal's, that keeps what was no event.
    static final String ASIDE = "aside";

    private Mending() {}

    static void mend(Path folder, Reading reading) throws IOException {
        for (Finding finding : reading.findings()) {
            switch (finding) {
                case Finding.TornTail torn -> {
                    keepAside(folder, torn.segment(), torn.offset(), torn.bytes());
                    cut(folder.resolve(torn.segment()), torn.offset());
                }
                case Finding.Damaged damaged -> keepAside(folder, damaged.segment(), damaged.offset(), damaged.bytes());
                case Finding.Gap _, Finding.ChainBroken _ -> {}
            }
        }
    }

    /// Deletes what was kept aside.
    static void forgetAside(Path folder) throws IOException {
        Path aside = folder.resolve(ASIDE);
        if (!Files.isDirectory(aside)) {
            return;
        }
        List<Path> pieces;
        try (Stream<Path> files = Files.list(aside)) {
            pieces = files.toList();
        }
        for (Path piece : pieces) {
            Files.delete(piece);
        }
        WholeFile.forceFolder(aside);
    }

    private static void keepAside(Path folder, String segment, long offset, long bytes) throws IOException {
        if (bytes == 0) {
            return;
        }
        byte[] file = Files.readAllBytes(folder.resolve(segment));
        byte[] part = Arrays.copyOfRange(file, Math.toIntExact(offset), Math.toIntExact(offset + bytes));
        String name = segment + "." + offset + "." + Hash.of(part).hex().substring(0, 8);
        WholeFile.save(folder.resolve(ASIDE).resolve(name), part);
    }

    private static void cut(Path segment, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }
}
