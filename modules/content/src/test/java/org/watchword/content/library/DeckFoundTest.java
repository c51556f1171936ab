package org.watchword.content.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.check.Examples;

class DeckFoundTest {
    @TempDir
    private Path own;

    @Test
    void aDeckThatIsThereIsPlanned() {
        DeckFound.Here found =
                assertInstanceOf(DeckFound.Here.class, Examples.good().find("all", "en"));
        assertEquals("all", found.plan().deck().id());
    }

    @Test
    void anUnknownDeckIsAnsweredWithTheOthers() {
        assertEquals(
                new DeckFound.Unknown("nothing", List.of("all")),
                Examples.good().find("nothing", "en"));
    }

    @Test
    void aDeckWhoseFileCannotBeReadIsAnsweredWithThePlaceToMend() throws IOException {
        Files.createDirectories(own.resolve("decks"));
        Files.writeString(own.resolve("decks/broken.yaml"), "format: deck/1\nid: broken\nparts: everything\n");
        DeckFound.Unreadable found =
                assertInstanceOf(DeckFound.Unreadable.class, Examples.good(own).find("broken", "en"));
        assertEquals(own.resolve("decks/broken.yaml"), found.why().file());
    }

    @Test
    void aNameThatNoFileCanHaveIsUnknown() {
        assertInstanceOf(DeckFound.Unknown.class, Examples.good().find("../all\0:?", "en"));
    }
}
