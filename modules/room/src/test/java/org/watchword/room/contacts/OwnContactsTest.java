package org.watchword.room.contacts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.library.NamedArea;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.room.Room;
import org.watchword.room.Shipped;

/// The trainer's own contacts over the library that is shipped.
class OwnContactsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:30:00Z"), ZoneId.of("Europe/London"));
    private static final NamedArea ESSEX = new NamedArea(new Area("gb/essex"), LocalText.of("en", "Essex"));
    private static final NamedArea KENT = new NamedArea(new Area("gb/kent"), LocalText.of("en", "Kent"));

    @TempDir
    private Path data;

    private Path file;
    private Room room;
    private OwnContacts own;

    @BeforeEach
    void open() {
        room = Shipped.room(data, CLOCK);
        own = new OwnContacts(room, data.resolve("content"));
        file = data.resolve("content/contacts/gb/essex.yaml");
    }

    @AfterEach
    void close() throws IOException {
        room.close();
    }

    private Contact police(String area) {
        return room.library().directory(new Area(area)).find("police").orElseThrow();
    }

    private Contact rung() {
        return police("gb").rung(new Checked(LocalDate.of(2026, 11, 22), "Ada"));
    }

    @Test
    void whatSheRangHoldsInItsAreaAndTheShippedFileIsNotTouched() throws IOException {
        byte[] shipped = Files.readAllBytes(Shipped.library().resolve("contacts/gb/essex.yaml"));
        assertEquals(new Kept.Done(), own.keep(ESSEX, List.of(rung())));
        assertEquals("Ada", police("gb/essex/colchester").checked().by());
        assertEquals(Checked.NOBODY, police("gb").checked().by());
        assertTrue(own.isOwn(police("gb/essex")));
        assertFalse(own.isOwn(police("gb")));
        assertArrayEquals(shipped, Files.readAllBytes(Shipped.library().resolve("contacts/gb/essex.yaml")));
        assertEquals("Essex", room.library().areaName("gb/essex", "en"));
        assertTrue(room.library()
                .directory(new Area("gb/essex"))
                .find("council-night")
                .isPresent());
    }

    @Test
    void eachChangeCanBeTakenBack() {
        assertFalse(own.canUndo());
        own.keep(ESSEX, List.of(rung()));
        own.keep(ESSEX, List.of(police("gb/essex").retired(LocalText.of("en", "No longer answered"))));
        assertEquals(Status.RETIRED, police("gb/essex").status());
        assertEquals(new Kept.Done(), own.undo());
        assertEquals(Status.CURRENT, police("gb/essex").status());
        assertFalse(own.canUndo());
    }

    @Test
    void undoingTheFirstChangeLeavesNoFile() {
        own.keep(ESSEX, List.of(rung()));
        assertTrue(Files.exists(file));
        own.undo();
        assertFalse(Files.exists(file));
        assertEquals(Checked.NOBODY, police("gb/essex").checked().by());
    }

    @Test
    void whatSheTakesAwayComesBackAsItWasShipped() {
        own.keep(ESSEX, List.of(rung()));
        assertEquals(new Kept.Done(), own.remove(ESSEX, "police"));
        assertEquals(Checked.NOBODY, police("gb/essex").checked().by());
    }

    @Test
    void aNewAreaHasItsName() {
        assertEquals(new Kept.Done(), own.keep(KENT, List.of(rung())));
        assertEquals("Kent", room.library().areaName("gb/kent", "en"));
        assertEquals("Ada", police("gb/kent").checked().by());
        assertTrue(own.file(KENT.area()).endsWith(Path.of("gb", "kent.yaml")));
    }

    @Test
    void anAreaOfHerOwnGoesWithItsNumbersAndComesBack() {
        own.keep(KENT, List.of(rung()));
        assertTrue(own.isOwn(KENT.area()));
        assertFalse(own.isOwn(new Area("gb")));
        assertEquals(new Kept.Done(), own.remove(KENT.area()));
        assertFalse(own.isOwn(KENT.area()));
        assertFalse(areas().contains(KENT.area()));
        assertEquals(new Kept.Done(), own.undo());
        assertTrue(areas().contains(KENT.area()));
        assertEquals("Ada", police("gb/kent").checked().by());
    }

    private List<Area> areas() {
        return room.library().areas().stream().map(NamedArea::area).toList();
    }

    @Test
    void aFileThatCannotBeReadIsNotWrittenOver() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "format: contacts/1\narea: gb/essex\noops\n");
        Kept.Unreadable unreadable = assertInstanceOf(Kept.Unreadable.class, own.keep(ESSEX, List.of(rung())));
        assertEquals(file, unreadable.file());
        assertTrue(Files.readString(file).endsWith("oops\n"));
    }

    @Test
    void whatStandsAboveByHandStays() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                # Ask Jo before you change this.
                format: contacts/1
                area: gb/essex
                name: { en: "My Essex" }
                contacts: []
                """);
        own.keep(ESSEX, List.of(rung()));
        assertTrue(Files.readString(file).startsWith("# Ask Jo before you change this.\nformat"));
        assertEquals("My Essex", room.library().areaName("gb/essex", "en"));
    }

    @Test
    void aDiskThatRefusesLeavesEverythingAsItWas() throws IOException {
        Files.createDirectories(data.resolve("content"));
        Files.writeString(data.resolve("content/contacts"), "a file in the place of the folder");
        assertInstanceOf(Kept.NotWritten.class, own.keep(ESSEX, List.of(rung())));
        assertEquals(Checked.NOBODY, police("gb/essex").checked().by());
        assertFalse(own.canUndo());
    }
}
