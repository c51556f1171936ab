package org.watchword.room.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.exchange.pack.PackFault;
import org.watchword.exchange.pack.PackWriter;
import org.watchword.exchange.pack.SigningKey;
import org.watchword.room.DataFolder;
import org.watchword.room.Shipped;

/// Two laptops that share no network: a coordinator's, and a trainer's.
class PackDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DECK = """
            format: deck/1
            id: mine
            title: { en: %s }
            audience: community
            minutes: 7
            parts:
              - { module: core/warm-up, version: 2 }
            """;

    @TempDir
    private Path folder;

    private PackDesk coordinator = new PackDesk(Path.of(""), new DataFolder(Path.of("")));
    private PackDesk trainer = coordinator;
    private Path pack = Path.of("");
    private Path shipped = Path.of("");

    @BeforeEach
    void twoLaptops() throws IOException {
        shipped = shipped(folder.resolve("shipped"));
        coordinator = desk("coordinator");
        trainer = desk("trainer");
        pack = folder.resolve("a.watchword");
    }

    private PackDesk desk(String name) {
        return new PackDesk(shipped, new DataFolder(folder.resolve(name)));
    }

    /// As little of what is shipped as these packs need.
    private static Path shipped(Path folder) throws IOException {
        for (String part : List.of(
                "library.yaml", "words.yaml", "contacts", "signs", "figures", "modules/core", "modules/always")) {
            copy(Shipped.library().resolve(part), folder.resolve(part));
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.notExists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                if (Files.isRegularFile(each)) {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static void write(PackDesk desk, String name, String text) throws IOException {
        Path file = desk.data().ownContent().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Library library(PackDesk desk) {
        return LibraryReader.read(desk.data().layers(desk.shipped()));
    }

    private static Optional<String> title(PackDesk desk) {
        return library(desk).deck("mine").map(deck -> deck.title().in("en", "en"));
    }

    private PackDesk.Made make(PackDesk desk, int version, String... units) throws IOException {
        PackWriter.Named named = new PackWriter.Named("local", version, "Local slides", "Coordinator");
        return desk.make(named, List.of(units), pack, TODAY);
    }

    private static PackDesk.Made.Written written(PackDesk.Made made) {
        return assertInstanceOf(PackDesk.Made.Written.class, made, made.toString());
    }

    private Looked.Ready ready(PackDesk desk) throws IOException {
        Looked looked = desk.look(pack, TODAY);
        return assertInstanceOf(Looked.Ready.class, looked, looked.toString());
    }

    private void noneLeft(PackDesk desk) throws IOException {
        try (Stream<Path> all = Files.list(desk.data().packs().folder())) {
            assertEquals(
                    List.of(),
                    all.filter(each -> each.toString().contains("opening")).toList());
        }
    }

    @Test
    @DisplayName("a deck made on one laptop is given on another, and put aside again")
    void travels() throws IOException {
        write(coordinator, "decks/mine.yaml", DECK.formatted("Ours"));
        PackDesk.Made.Written made = written(make(coordinator, 1));

        Looked.Ready ready = ready(trainer);
        assertEquals(Optional.empty(), title(trainer));
        assertEquals(Looked.Known.NEW, ready.author());
        assertEquals(made.words(), ready.manifest().author().key().words());
        assertEquals(List.of(new Change("decks/mine", Change.Kind.NEW)), ready.changes());

        trainer.take(ready);
        assertEquals(Optional.of("Ours"), title(trainer));
        assertInstanceOf(Looked.Here.class, trainer.look(pack, TODAY));
        noneLeft(trainer);

        assertTrue(trainer.data().packs().putAside("local").isPresent());
        assertEquals(Optional.empty(), title(trainer));
        assertTrue(trainer.data().packs().putAside("local").isEmpty());
    }

    @Test
    @DisplayName("a newer version wins, the older one is kept, and an older one is not taken")
    void versions() throws IOException {
        write(coordinator, "decks/mine.yaml", DECK.formatted("First"));
        make(coordinator, 1);
        trainer.take(ready(trainer));
        Path first = Files.copy(pack, folder.resolve("first.watchword"));
        write(coordinator, "decks/mine.yaml", DECK.formatted("Second"));
        make(coordinator, 2);

        Looked.Ready ready = ready(trainer);
        assertEquals(Looked.Known.KNOWN, ready.author());
        trainer.take(ready);
        assertEquals(Optional.of("Second"), title(trainer));
        assertEquals(
                2,
                assertInstanceOf(Looked.Older.class, trainer.look(first, TODAY)).here());

        write(coordinator, "decks/mine.yaml", DECK.formatted("Second again"));
        make(coordinator, 2);
        assertInstanceOf(Looked.SameVersion.class, trainer.look(pack, TODAY));

        trainer.data().packs().putAside("local");
        assertEquals(Optional.of("First"), title(trainer));
        noneLeft(trainer);
    }

    @Test
    @DisplayName("a pack by somebody else under a known name is told, and the trainer's own stays in force")
    void strangers() throws IOException {
        write(coordinator, "decks/mine.yaml", DECK.formatted("Ours"));
        make(coordinator, 1);
        trainer.take(ready(trainer));
        PackDesk stranger = desk("stranger");
        write(stranger, "decks/mine.yaml", DECK.formatted("Theirs"));
        make(stranger, 2);

        Looked.Ready other = ready(trainer);
        assertEquals(Looked.Known.OTHER, other.author());
        assertEquals(List.of(new Change("decks/mine", Change.Kind.NEW)), other.changes());
        trainer.leave(other);
        noneLeft(trainer);

        write(trainer, "decks/mine.yaml", DECK.formatted("Mine"));
        Looked.Ready again = ready(trainer);
        assertEquals(List.of(new Change("decks/mine", Change.Kind.OWN_STAYS)), again.changes());
        trainer.take(again);
        assertEquals(Optional.of("Mine"), title(trainer));
    }

    @Test
    @DisplayName("a changed number travels, and is told before it is taken")
    void numbers() throws IOException {
        String essex = Files.readString(Shipped.library().resolve("contacts/gb/essex.yaml"));
        Contact known = library(trainer).contacts().stream()
                .filter(contact -> contact.area().path().equals("gb/essex")
                        && !contact.digits().isEmpty())
                .findFirst()
                .orElseThrow();
        String changed = known.display().substring(0, known.display().length() - 1)
                + (known.display().endsWith("9") ? "8" : "9");
        write(
                coordinator,
                "contacts/gb/essex.yaml",
                essex.replace(known.display(), changed).replace(known.digits(), changed.replaceAll("[^0-9+]", "")));
        assertInstanceOf(PackDesk.Made.Written.class, make(coordinator, 1, "contacts/gb/essex"));

        Looked.Ready ready = ready(trainer);
        assertEquals(1, ready.numbers().size());
        assertEquals(known.display(), ready.numbers().getFirst().before().display());
        assertEquals(changed, ready.numbers().getFirst().after().display());
        assertEquals(List.of(new Change("contacts/gb/essex", Change.Kind.REPLACES)), ready.changes());

        trainer.take(ready);
        assertTrue(library(trainer).contacts().stream()
                .anyMatch(each -> each.display().equals(changed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://127.0.0.1/\"]]",
                "format: deck/1\nid: mine\nid: other",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nformat: *c",
                "format: deck/1\nid: mine\nrun: me",
                "format: deck/9",
                "- - - - -",
                "{{{{{{",
                "",
                """
                format: deck/1
                id: mine
                title: { en: Ours }
                audience: community
                minutes: 7
                parts:
                  - { module: no/such, version: 1 }
                """
            })
    @DisplayName("what the checker would not let through is refused, with its place, and nothing is left")
    void content(String yaml) throws IOException {
        write(coordinator, "decks/mine.yaml", yaml);
        PackDesk.Made.Refused refused = assertInstanceOf(PackDesk.Made.Refused.class, make(coordinator, 1));
        assertEquals(PackFault.Kind.CONTENT, refused.fault().kind());
        assertFalse(Files.exists(pack));

        Path deck = coordinator.data().ownContent().resolve("decks/mine.yaml");
        PackWriter.write(
                pack,
                new PackWriter.Named("local", 1, "Local slides", "Coordinator"),
                TODAY,
                SigningKey.of(coordinator.data().signingKey()),
                new TreeMap<>(Map.of("decks/mine.yaml", deck)));
        Looked.Refused looked = assertInstanceOf(Looked.Refused.class, trainer.look(pack, TODAY));
        assertTrue(
                looked.fault().at().startsWith("decks/mine.yaml, line "),
                looked.fault().at());
        noneLeft(trainer);
        noneLeft(coordinator);
    }

    @ParameterizedTest
    @CsvSource({
        "Local slides,local-slides",
        "'Essex: numbers, 2026',essex-numbers-2026",
        "Café in Łódź,cafe-in-odz",
        "2026,pack",
        "شماره‌ها,pack"
    })
    @DisplayName("an id is made of a title, and nobody has to know it")
    void ids(String title, String id) {
        assertEquals(new PackWriter.Named(id, 1, title, "A"), coordinator.named(title, "A"));
    }

    @Test
    @DisplayName("a pack of the same title is its next edition, and another title another pack")
    void editions() throws IOException {
        write(coordinator, "decks/mine.yaml", DECK.formatted("Ours"));
        for (int edition = 1; edition <= 3; edition++) {
            PackWriter.Named named = coordinator.named("Our slides", "A");
            assertEquals(new PackWriter.Named("our-slides", edition, "Our slides", "A"), named);
            written(coordinator.make(named, List.of(), pack, TODAY));
        }
        assertEquals("our-slides-2", coordinator.named("Our Slides!", "A").id());
        assertEquals(3, coordinator.data().madePacks().all().getFirst().version());
    }

    @Test
    @DisplayName("a thing that is not there is told, and signatures never travel")
    void units() throws IOException {
        write(coordinator, "decks/mine.yaml", DECK.formatted("Ours"));
        write(coordinator, "translations/young-leaflet/text.pl.md", "# A draft\n");
        write(coordinator, "translations/young-leaflet/signed.pl.yaml", "by: Somebody\n");

        assertEquals(List.of("decks/mine", "translations/young-leaflet"), coordinator.own());
        assertEquals(new PackDesk.Made.Unknown("decks/yours"), make(coordinator, 1, "decks/mine", "decks/yours"));
        assertFalse(Files.exists(pack));
    }
}
