package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.text.SourcePlace;

class LayerTest {

    private static final Path ROOT = Path.of("library");

    private final Findings findings = new Findings();
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final Layer layer = new Layer(ROOT, new MemoryFiles(files), findings);

    @Test
    void aFileIsReadUpToItsLimit() {
        files.put("a.txt", new byte[10]);
        assertEquals(10, layer.bytes("a.txt", 10).orElseThrow().length);
        assertEquals(Optional.empty(), layer.bytes("a.txt", 9));
        assertEquals(List.of(new FileProblem.TooLarge(top("a.txt"), 10, 9)), findings.problems());
    }

    @Test
    void aFileIsDigestedUpToItsLimit() {
        files.put("a.mp4", "abc".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Optional.of("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                layer.sha256("a.mp4", 3));
        assertEquals(Optional.empty(), layer.sha256("a.mp4", 2));
        assertEquals(List.of(new FileProblem.TooLarge(top("a.mp4"), 3, 2)), findings.problems());
    }

    @Test
    void aLongFileIsDigestedWhole() {
        files.put("a.mp4", new byte[200_000]);
        files.put("b.mp4", new byte[200_001]);
        assertFalse(layer.sha256("a.mp4", 300_000).equals(layer.sha256("b.mp4", 300_000)));
        assertEquals(Optional.empty(), layer.sha256("b.mp4", 200_000));
    }

    @Test
    void aMarkAtTheStartIsNoText() {
        files.put("a.md", "\uFEFF# One".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of("# One"), layer.text("a.md"));
    }

    @Test
    void theFirstByteThatIsNoTextIsToldAtItsLine() {
        files.put("a.md", new byte[] {'a', '\n', 'b', '\n', (byte) 0xE9, '\n'});
        files.put("b.md", new byte[] {(byte) 0xE9});
        assertEquals(Optional.empty(), layer.text("a.md"));
        assertEquals(Optional.empty(), layer.text("b.md"));
        assertEquals(
                List.of(
                        new FileProblem.NotUtf8(new SourcePlace(ROOT.resolve("a.md"), 3)),
                        new FileProblem.NotUtf8(new SourcePlace(ROOT.resolve("b.md"), 1))),
                findings.problems());
    }

    @Test
    void whatWasAskedForIsClaimed() {
        files.put("a.md", new byte[0]);
        files.put("b.mp4", new byte[0]);
        files.put("c.md", new byte[0]);
        files.put("d.md", new byte[0]);
        assertTrue(layer.text("a.md").isPresent());
        assertTrue(layer.sha256("b.mp4", 1).isPresent());
        layer.claim("c.md");
        assertEquals(List.of("d.md"), layer.unclaimed());
    }

    @Test
    void aFolderHasWhatItsNameBegins() {
        for (String name : List.of("a/x", "a/y/z", "a.md", "b/x")) {
            files.put(name, new byte[0]);
        }
        assertEquals(List.of("a/x", "a/y/z"), layer.under("a/"));
        assertEquals(List.of(), layer.under("c/"));
    }

    @Test
    void aFileThatCannotBeReadIsToldWithItsReason() {
        Layer broken = new Layer(ROOT, new BrokenFiles(), findings);
        assertEquals(Optional.empty(), broken.text("a.md"));
        assertEquals(Optional.empty(), broken.sha256("a.md", 9));
        FileProblem told = new FileProblem.Unreadable(top("a.md"), "the disk is gone");
        assertEquals(List.of(told, told), findings.problems());
    }

    private static SourcePlace top(String name) {
        return new SourcePlace(ROOT.resolve(name), 1);
    }

    /// Has a name and nothing behind it.
    private static final class BrokenFiles implements LayerFiles {
        @Override
        public SortedSet<String> names() {
            return new TreeSet<>(List.of("a.md"));
        }

        @Override
        public InputStream open(String name) throws IOException {
            throw new IOException("the disk is gone");
        }

        @Override
        public long size(String name) {
            return 0;
        }
    }
}
