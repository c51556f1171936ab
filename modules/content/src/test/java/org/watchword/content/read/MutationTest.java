package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.watchword.content.check.Checker;
import org.watchword.content.check.Examples;
import org.watchword.content.check.SlideMeasure;
import org.watchword.content.library.Library;

/// Ten thousand broken files, made from real ones: none makes the reader throw, take long, or ask for a file that is
/// not the library's ([MemoryFiles] would fail).
class MutationTest {

    private static final int FILES = 10_000;
    private static final int CHECK_EVERY = 4;
    private static final long SEED = 20_260_601;
    private static final Path ROOT = Path.of("library").toAbsolutePath();

    @Test
    void tenThousandBrokenFilesNeverThrowNeverHangAndNeverLeadOutside() throws IOException {
        List<MemoryFiles> sources = List.of(
                MemoryFiles.of(Examples.goodRoot()),
                MemoryFiles.of(Path.of(System.getProperty("watchword.root"), "training-content")));
        long broken = 0;
        for (int round = 0; broken < FILES; round++) {
            MemoryFiles source = sources.get(round % sources.size());
            MemoryFiles files = source.broken(new Random(SEED + round));
            broken += files.differFrom(source);
            read(files, round);
        }
    }

    private static void read(MemoryFiles files, int round) {
        long before = cpu();
        Findings findings = new Findings();
        Library library = LibraryReader.read(List.of(new Layer(ROOT, files, findings)), findings);
        if (round % CHECK_EVERY == 0) {
            Checker.check(library, Examples.TODAY, SlideMeasure.NONE);
        }
        long took = cpu() - before;
        // all files of the library together, so that one alone took less; the first rounds warm the machine up
        assertTrue(took < 1_000_000_000L || round < 2, () -> "round " + round + " took " + took / 1_000_000 + " ms");
        assertTrue(
                library.media().keySet().stream()
                        .allMatch(file -> file.equals(file.normalize()) && file.startsWith(ROOT)),
                () -> "round " + round);
    }

    /// Processor time of this thread: a busy machine must not fail the test.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
