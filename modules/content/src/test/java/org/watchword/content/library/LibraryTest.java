package org.watchword.content.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.content.contact.Area;
import org.watchword.content.problem.YamlProblem;
import org.watchword.content.read.MemoryLibrary;

class LibraryTest {

    @Test
    void eachThingIsFoundByItsOwnId() {
        Library library = MemoryLibrary.good().read();
        assertEquals("poster", library.print("poster").orElseThrow().id());
        assertEquals("core/frame", library.module("core/frame").orElseThrow().id());
        assertEquals("all", library.deck("all").orElseThrow().id());
        assertEquals(Optional.empty(), library.print("none"));
        assertEquals(Optional.empty(), library.module("none"));
        assertEquals(Optional.empty(), library.deck("none"));
    }

    @Test
    void aDeckThatCannotBeReadIsToldByTheErrorOfItsOwnFile() {
        MemoryLibrary library = MemoryLibrary.small()
                .with("decks/broken.yaml", "format: deck/1\n")
                .with("decks/another.yaml", "format: [\n")
                .with("contacts/two.yaml", "format: [\n")
                .with("new/two.yaml", "format: deck/1\n");
        DeckFound.Unreadable found = (DeckFound.Unreadable) library.read().find("broken", "en");
        assertEquals(YamlProblem.MissingKey.class, found.why().getClass());
        assertEquals(
                new DeckFound.Unknown("two", List.of("one")), library.read().find("two", "en"));
    }

    @Test
    void anAreaHasItsOwnContactsBeforeThoseAbove() {
        Library library = MemoryLibrary.good().read();
        assertEquals(
                "01632 960 003",
                library.directory(new Area("gb/essex"))
                        .find("helpline")
                        .orElseThrow()
                        .display());
        assertEquals(
                1,
                library.directory(new Area("gb/essex")).contacts().stream()
                        .filter(contact -> contact.id().equals("helpline"))
                        .count());
        assertEquals(Optional.empty(), library.directory(new Area("us")).find("helpline"));
        assertEquals(Optional.empty(), library.figures(new Area("gb")).find("none"));
    }
}
