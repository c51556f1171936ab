package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.check.Checker;
import org.watchword.content.check.Examples;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;
import org.watchword.content.text.Passage;

/// Ten thousand broken files, made from real ones: none makes the reader throw, take long, or look outside.
class MutationTest {

    private static final int FILES = 10_000;
    private static final int CHECK_EVERY = 3;
    private static final long SEED = 20_260_601;
    private static final String SECRET = "the marker that must never be read";

    private final Map<Path, byte[]> originals = new HashMap<>();

    private final Set<Path> touched = new HashSet<>();

    @TempDir
    private Path temp;

    @Test
    void tenThousandBrokenFilesNeverThrowNeverHangAndNeverLeadOutside() throws IOException {
        List<Path> sources =
                List.of(Examples.goodRoot(), Path.of(System.getProperty("watchword.root"), "training-content"));
        Files.writeString(temp.resolve("secret.md"), "# " + SECRET + "\n");
        Files.writeString(temp.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        int broken = 0;
        for (int round = 0; broken < FILES; round++) {
            Path source = sources.get(round % sources.size());
            Path copy = temp.resolve("library-" + round % sources.size());
            broken += breakSome(source, copy, new Random(SEED + round));
            read(copy, round);
        }
        assertTrue(broken >= FILES);
    }

    private static void read(Path library, int round) {
        long before = cpu();
        Library read = LibraryReader.read(List.of(library));
        if (round % CHECK_EVERY == 0) {
            Checker.check(read, Examples.TODAY, SlideMeasure.NONE);
        }
        long took = cpu() - before;
        // all files of the library together, so that one alone took less; the first rounds warm the machine up
        assertTrue(took < 1_000_000_000L || round < 2, () -> "round " + round + " took " + took / 1_000_000 + " ms");
        assertTrue(
                read.media().keySet().stream().allMatch(file -> file.normalize().startsWith(library)));
        assertEquals(
                List.of(),
                read.passages().stream()
                        .map(Passage::text)
                        .filter(text -> text.contains(SECRET))
                        .toList());
    }

    /// Processor time of this thread: a busy machine must not fail the test.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Breaks about two thirds of the texts of a copy, after mending those of the last round, and says how many.
    private int breakSome(Path source, Path copy, Random random) throws IOException {
        int broken = 0;
        for (Path file : files(source)) {
            byte[] bytes = original(file);
            Path target = copy.resolve(source.relativize(file).toString());
            boolean breaks = random.nextInt(3) > 0 && bytes.length > 0;
            if (breaks) {
                Files.createDirectories(target.getParent());
                Files.write(target, Breaker.broken(bytes, random));
                touched.add(target);
                broken++;
            } else if (touched.remove(target) || !Files.exists(target)) {
                Files.createDirectories(target.getParent());
                Files.write(target, bytes);
            }
        }
        return broken;
    }

    /// What a library is made of, without what only explains it.
    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> walk = Files.walk(source)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json") && !file.endsWith("FORMAT.md"))
                    .sorted()
                    .toList();
        }
    }

    private byte[] original(Path file) throws IOException {
        byte[] bytes = originals.get(file);
        if (bytes == null) {
            bytes = Files.readAllBytes(file);
            originals.put(file, bytes);
        }
        return bytes;
    }
}
