package org.watchword.desktop.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;

/// What the disk does not take is told, and nothing of it is left lying.
class TakeawayTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);
    /// Longer than any file system lets a name be: the second file is refused when the first lies there.
    private static final String IMPOSSIBLE = "x".repeat(300) + ".csv";

    private final List<Notice> told = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void aFolderIsThereAsAWholeAndItsPlaceIsTold() throws IOException {
        takeaway(folder.resolve("report.zip")).saveFolder("report", () -> Map.of("a.csv", NEW, "b.csv", NEW));

        assertEquals(List.of(new Notice.FilesSaved(List.of(folder.resolve("report")))), told);
        assertEquals(List.of("a.csv", "b.csv"), names(folder.resolve("report")));
    }

    @Test
    void aFileThatTheDiskRefusesLeavesNoHalfAFolder() throws IOException {
        takeaway(folder.resolve("report.zip")).saveFolder("report", () -> Map.of("a.csv", NEW, IMPOSSIBLE, NEW));

        assertEquals(List.of(new Notice.FileNotSaved(folder.resolve("report"))), told);
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aPlaceThatIsAFileTakesNoFolder() throws IOException {
        Path file = Files.write(folder.resolve("a file"), OLD);
        takeaway(file.resolve("report.zip")).saveFolder("report", () -> Map.of("a.csv", NEW));

        assertInstanceOf(Notice.FileNotSaved.class, told.getFirst());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of("a file"), names(folder));
    }

    @Test
    void aFolderThatMayNotBeWrittenInTakesNothing() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed), "this user may write anywhere");
        try {
            takeaway(closed.resolve("report.zip")).saveFolder("report", () -> Map.of("a.csv", NEW));
            takeaway(closed.resolve("one.pdf")).save("one.pdf", NEW);
        } finally {
            assertEquals(true, closed.toFile().setWritable(true));
        }

        assertEquals(
                List.of(
                        new Notice.FileNotSaved(closed.resolve("report")),
                        new Notice.FileNotSaved(closed.resolve("one.pdf"))),
                told);
        assertEquals(List.of(), names(closed));
    }

    @Test
    void whatLiesThereAlreadyStaysWhenTheNewOneIsRefused() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("one.pdf").resolve("in the way"));
        takeaway(folder.resolve("one.pdf")).save("one.pdf", NEW);

        assertEquals(List.of(new Notice.FileNotSaved(folder.resolve("one.pdf"))), told);
        assertEquals(true, Files.isDirectory(kept));
        assertEquals(List.of("one.pdf"), names(folder));
    }

    private Takeaway takeaway(Path where) {
        Chores chores = new Chores(Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
        return new Takeaway(_ -> Optional.of(where), chores, told::add);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
