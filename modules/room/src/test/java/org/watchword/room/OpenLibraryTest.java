package org.watchword.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.library.Library;

class OpenLibraryTest {

    private static final String DECK = """
            format: deck/1
            id: mine
            title: { en: My own }
            audience: community
            minutes: 25
            parts:
              - { module: core/warm-up, version: 2 }
            """;

    @TempDir
    private Path folder;

    private Path own;
    private Path deck;

    @BeforeEach
    void ownContent() {
        own = folder.resolve("content");
        deck = own.resolve("decks").resolve("mine.yaml");
    }

    @Test
    void aDeckThatSheAddsChangesOrTakesAwayIsSeenWhenSheLooksAgain() throws IOException {
        OpenLibrary library = OpenLibrary.of(Shipped.library(), new DataFolder(folder));
        assertEquals(Optional.empty(), library.get().deck("mine"));
        write(DECK);
        assertEquals(Optional.empty(), library.get().deck("mine"));
        library.lookAgain();
        assertEquals("My own", title(library));
        write(DECK.replace("My own", "My own one"));
        library.lookAgain();
        assertEquals("My own one", title(library));
        Files.delete(deck);
        library.lookAgain();
        assertEquals(Optional.empty(), library.get().deck("mine"));
    }

    @Test
    void withoutAChangeNothingIsReadAgain() throws IOException {
        write(DECK);
        OpenLibrary library = OpenLibrary.of(Shipped.library(), new DataFolder(folder));
        Library before = library.get();
        library.lookAgain();
        assertSame(before, library.get());
    }

    @Test
    void openedAgainTheSameFilesAreNotReadTwice() throws IOException {
        Library first =
                OpenLibrary.of(Shipped.library(), new DataFolder(folder)).get();
        assertSame(
                first, OpenLibrary.of(Shipped.library(), new DataFolder(folder)).get());
        write(DECK);
        OpenLibrary changed = OpenLibrary.of(Shipped.library(), new DataFolder(folder));
        assertEquals("My own", title(changed));
        assertSame(
                changed.get(),
                OpenLibrary.of(Shipped.library(), new DataFolder(folder)).get());
    }

    @Test
    void aLibraryThatIsAwayLeavesTheOneThatWasRead() throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("shipped"));
        copy(Shipped.library().resolve("decks/community.yaml"), shipped.resolve("decks/community.yaml"));
        copy(Shipped.library().resolve("library.yaml"), shipped.resolve("library.yaml"));
        OpenLibrary library = OpenLibrary.of(shipped, new DataFolder(folder));
        assertTrue(library.get().deck("community").isPresent());
        Files.move(shipped, folder.resolve("away"));
        Files.createDirectories(own);
        Files.writeString(own.resolve("note.txt"), "a change");
        library.lookAgain();
        assertTrue(library.get().deck("community").isPresent());
    }

    private static String title(OpenLibrary library) {
        return library.get().deck("mine").orElseThrow().title().in("en", "en");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(deck.getParent());
        Files.writeString(deck, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
