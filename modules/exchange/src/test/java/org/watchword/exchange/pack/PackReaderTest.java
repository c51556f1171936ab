package org.watchword.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PackWriter.Named NAMED =
            new PackWriter.Named("essex-numbers", 3, "Numbers of Essex", "Anti-slavery coordinator");

    @TempDir
    Path folder;

    private Path pack = Path.of("");
    private SortedMap<String, Path> files = new TreeMap<>();

    @BeforeEach
    void someFiles() throws IOException {
        pack = folder.resolve("a.watchword");
        files = new TreeMap<>();
        put("contacts/gb/essex.yaml", "name: Essex\n");
        put("modules/local/essex/slides.en.md", "# Essex\n");
        put("modules/local/essex/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("library").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        files.put(name, file);
    }

    private SigningKey key() throws IOException {
        return SigningKey.of(folder.resolve("author.key"));
    }

    @Test
    @DisplayName("a pack unpacks to the files that went in, signed by its author")
    void roundTrip() throws IOException {
        Manifest written = PackWriter.write(pack, NAMED, TODAY, key(), files);

        PackRead.Whole read = assertInstanceOf(PackRead.Whole.class, PackReader.read(pack, folder.resolve("into")));

        assertEquals(written, read.manifest());
        assertEquals("Anti-slavery coordinator", read.manifest().author().name());
        assertEquals(key().open(), read.manifest().author().key());
        for (var file : files.entrySet()) {
            assertEquals(-1, Files.mismatch(file.getValue(), read.folder().resolve(file.getKey())));
        }
    }

    @Test
    @DisplayName("the same files make the same bytes")
    void sameBytes() throws IOException {
        PackWriter.write(pack, NAMED, TODAY, key(), files);
        PackWriter.write(folder.resolve("b.watchword"), NAMED, TODAY, key(), files);

        assertEquals(-1, Files.mismatch(pack, folder.resolve("b.watchword")));
    }

    @Test
    @DisplayName("every hostile pack is refused for its own reason, and nothing of it is left anywhere")
    void hostile() throws IOException {
        Stranger stranger = new Stranger(folder);
        List<Hostile> all = new ArrayList<>(new HostilePacks(stranger).all());
        all.addAll(new HostileZips(stranger).all());
        assertTrue(all.size() >= 300, all.size() + " packs");
        List<String> wrong = new ArrayList<>();
        Path inner = Files.createDirectories(folder.resolve("deep/deeper"));
        for (Hostile hostile : all) {
            Files.write(pack, hostile.bytes());
            List<Path> before = everything();
            PackRead read = PackReader.read(pack, inner.resolve("into"));
            if (!(read instanceof PackRead.Refused(PackFault fault))) {
                wrong.add(hostile.name() + " was opened");
            } else if (!hostile.why().contains(fault.kind())) {
                wrong.add(hostile.name() + " was refused as " + fault);
            }
            if (!everything().equals(before)) {
                wrong.add(hostile.name() + " left something behind");
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    @Test
    @DisplayName("a stranger's words are shown as text and never long")
    void shownAsText() {
        PackFault fault = new PackFault(PackFault.Kind.NAME, "a\u202E\n" + "b".repeat(500));

        assertEquals("a??" + "b".repeat(157) + "…", fault.at());
    }

    @Test
    @DisplayName("a writer refuses what no reader would open")
    void writerRefuses() throws IOException {
        SortedMap<String, Path> secret = new TreeMap<>(files);
        secret.put("data.key", files.firstEntry().getValue());

        assertThrows(IllegalArgumentException.class, () -> PackWriter.write(pack, NAMED, TODAY, key(), secret));
        assertThrows(
                IllegalArgumentException.class,
                () -> PackWriter.write(pack, new PackWriter.Named("Not An Id", 1, "a", "b"), TODAY, key(), files));
        assertTrue(Files.notExists(pack));
    }

    @Test
    @DisplayName("a key is made once, read again, and a damaged one is left as it is")
    void keys() throws IOException {
        Path file = folder.resolve("author.key");
        AuthorKey made = SigningKey.of(file).open();
        assertEquals(made, SigningKey.of(file).open());
        assertEquals(10, made.words().split(" ").length);

        Files.writeString(file, "open sesame\nsecret none\n");
        assertThrows(SigningKey.KeyDamaged.class, () -> SigningKey.of(file));
        assertEquals("open sesame\nsecret none\n", Files.readString(file));
    }

    @Test
    @DisplayName("there is one word for every byte")
    void words() {
        assertEquals(256, new HashSet<>(FingerprintWords.all()).size());
    }
}
