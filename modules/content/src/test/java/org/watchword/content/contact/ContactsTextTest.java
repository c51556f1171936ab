package org.watchword.content.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Severity;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;

class ContactsTextTest {

    private static final Path SHIPPED =
            Path.of(System.getProperty("watchword.root")).resolve("training-content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path own;

    private Library read(Area area, List<Contact> contacts) throws IOException {
        Path file = own.resolve("contacts").resolve(area.path() + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ContactsText.of("# Mine.\n", area, LocalText.of("en", "Here"), contacts));
        return LibraryReader.read(List.of(SHIPPED, own));
    }

    private Contact contact(String id, Area area, String name) {
        return new Contact(
                id,
                area,
                new LocalText(Map.of("en", name, "cy", "Cymorth: #1")),
                LocalText.of("en", "Somebody's \"worry\""),
                ContactKind.PHONE,
                "01206 282 222",
                "01206282222",
                LocalText.of("en", "Day: and night"),
                LocalText.NONE,
                LocalText.of("en", "yes"),
                Optional.of("18001 01206 282222"),
                Optional.of("https://example.org"),
                "a page: with # signs \\ and \"quotes\"",
                new Checked(DAY, "Ada O'Neil"),
                Status.UNCERTAIN,
                LocalText.of("en", "Nobody has rung it"),
                List.of("police", "council"),
                new SourcePlace(own, 1));
    }

    @Test
    void whatIsWrittenIsReadBackWhole() throws IOException {
        Area area = new Area("gb/essex/colchester");
        Contact written = contact("night-desk", area, "- { night: desk } & *co");
        Library library = read(area, List.of(written));
        assertEquals(
                List.of(),
                library.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
        Contact back = library.directory(area).find("night-desk").orElseThrow();
        LocalText here = LocalText.of("en", "Here");
        assertEquals(ContactsText.of("", area, here, List.of(written)), ContactsText.of("", area, here, List.of(back)));
        assertEquals(written.name(), back.name());
        assertEquals(written.source(), back.source());
    }

    @Test
    void hersWinsInItsAreaAndBelowAndNowhereElse() throws IOException {
        Area essex = new Area("gb/essex");
        Library library = read(essex, List.of(contact("police", essex, "Police at the station")));
        assertEquals("01206 282 222", number(library, "gb/essex"));
        assertEquals("01206 282 222", number(library, "gb/essex/colchester"));
        assertEquals("101", number(library, "gb"));
        assertEquals("101", number(library, "gb/scotland"));
    }

    @Test
    void countryRegionAndDistrictAreMerged() {
        Directory colchester = LibraryReader.read(List.of(SHIPPED)).directory(new Area("gb/essex/colchester"));
        for (String id : List.of("emergency", "council-night", "licensing-team")) {
            assertTrue(colchester.find(id).isPresent(), id);
        }
        assertEquals(
                colchester.contacts().size(),
                colchester.contacts().stream().map(Contact::id).distinct().count());
        assertFalse(colchester.find("tara").isPresent());
    }

    @Test
    void aFileWithoutContactsIsReadToo() throws IOException {
        Library library = read(new Area("gb/kent"), List.of());
        assertEquals("Here", library.areaName("gb/kent", "en"));
    }

    @Test
    void aCheckIsOldAfterSixMonths() {
        Contact contact = contact("police", new Area("gb"), "Police");
        assertFalse(contact.checkedLongAgo(DAY.plusMonths(6)));
        assertTrue(contact.checkedLongAgo(DAY.plusMonths(6).plusDays(1)));
        assertFalse(contact.retired(LocalText.of("en", "Gone")).checkedLongAgo(DAY.plusYears(5)));
        assertFalse(contact.rung(new Checked(DAY.plusMonths(7), "Ada")).checkedLongAgo(DAY.plusMonths(8)));
    }

    @Test
    void whatWasRungIsCurrent() {
        Contact rung = contact("police", new Area("gb"), "Police").rung(new Checked(DAY, "Ada"));
        assertEquals(Status.CURRENT, rung.status());
        assertTrue(rung.reason().isEmpty());
    }

    private static String number(Library library, String area) {
        return library.directory(new Area(area)).find("police").orElseThrow().display();
    }
}
