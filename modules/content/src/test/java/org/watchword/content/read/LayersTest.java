package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.check.Examples;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.FileProblem;
import org.watchword.content.problem.Problem;

class LayersTest {

    private static final String MODULE = """
            format: module/1
            id: core/all
            version: 9
            minutes: 1
            audiences: [all]
            reviewed: { on: 2026-05-31, by: A. Reader }
            review-by: 2027-05-31
            """;
    private static final String SLIDE = """
            # Ours

            ## One

            ```slide
            id: one
            layout: statement
            minutes: 1
            ```

            ### Notes

            **Say:** One.
            """;

    @TempDir
    private Path own;

    @Test
    void aLayerThatIsNotThereYetIsNoProblem() {
        assertEquals(List.of(), Examples.good(own.resolve("not-yet")).problems());
    }

    @Test
    void aLibraryWithoutItsShippedFilesSaysSo() {
        Library library = LibraryReader.read(List.of(own));
        assertEquals(
                List.of("library.yaml", "words.yaml"),
                library.problems().stream()
                        .map(problem -> own.relativize(problem.file()).toString())
                        .toList());
        assertEquals(List.of("en"), library.languages());
        assertTrue(library.problems().stream().allMatch(FileProblem.Missing.class::isInstance));
        assertThrows(IllegalArgumentException.class, () -> LibraryReader.read(List.of()));
    }

    @Test
    void aModuleOfALaterLayerReplacesTheWholeModule() throws IOException {
        write("modules/core/all/module.yaml", MODULE);
        write("modules/core/all/slides.en.md", SLIDE);
        TrainingModule module = Examples.good(own).module("core/all").orElseThrow();
        assertEquals(9, module.version());
        assertEquals("Ours", module.text("en").title());
        assertEquals(1, module.text("en").slides().size());
        assertEquals(List.of(), module.text("en").questions());
    }

    @Test
    void whatWasReplacedIsNotReadAndIsNoStray() throws IOException {
        write("modules/core/all/module.yaml", MODULE);
        write("modules/core/all/slides.en.md", SLIDE);
        write("decks/all.yaml", Files.readString(Examples.goodRoot().resolve("decks/all.yaml")));
        Library library = Examples.good(own);
        assertEquals(
                List.of(),
                library.problems().stream()
                        .filter(problem -> problem.file().startsWith(Examples.goodRoot()))
                        .toList());
        assertTrue(
                library.passages().stream().noneMatch(passage -> passage.text().contains("Others look into it")));
    }

    @Test
    void oneContactOfALaterLayerReplacesOneContact() throws IOException {
        write("contacts/gb.yaml", """
                format: contacts/1
                area: gb
                name: { en: Great Britain }
                contacts:
                  - id: helpline
                    name: { en: Our helpline }
                    for: { en: Advice }
                    kind: phone
                    display: 01632 960 004
                    digits: "01632960004"
                    source: its own page
                    checked-on: 2026-05-31
                    checked-by: A. Reader
                    status: current
                """);
        Library library = Examples.good(own);
        assertEquals("01632 960 004", display(library, "gb", "helpline"));
        assertEquals("999", display(library, "gb", "emergency"));
        assertEquals(
                List.of("Great Britain", "Essex"),
                library.areas().stream().map(area -> area.name().in("en", "en")).toList());
    }

    @Test
    void anAreaTakesWhatItHasNotFromTheAreasAbove() {
        Library library = Examples.good();
        assertEquals("01632 960 003", display(library, "gb/essex/colchester", "helpline"));
        assertEquals("999", display(library, "gb/essex/colchester", "emergency"));
        assertEquals("01632 960 001", display(library, "gb", "helpline"));
        assertTrue(library.directory(new Area("us")).contacts().isEmpty());
        assertEquals(4, library.figures(new Area("gb/essex")).figures().size());
        assertEquals(
                "0.5",
                library.figures(new Area("gb"))
                        .find("referred-before")
                        .orElseThrow()
                        .value()
                        .toPlainString());
    }

    @Test
    void theAlwaysSlidesOfALaterLayerHaveNoSay() throws IOException {
        String shipped = Files.readString(Examples.goodRoot().resolve("library.yaml"));
        write("library.yaml", shipped.replace("before-last: [core/frame#rules]", "before-last: []"));
        Library library = Examples.good(own);
        assertEquals(1, library.settings().always().general().beforeLast().size());
        assertEquals(
                List.of(FileProblem.Stray.class),
                library.problems().stream().map(Problem::getClass).toList());
    }

    @Test
    void wordsOfAllLayersCountTogether() throws IOException {
        write("words.yaml", """
                format: words/1
                text: { en: [{ words: [ogre], instead: person, why: a tale }] }
                pictures: [cage]
                """);
        Library library = Examples.good(own);
        assertEquals(2, library.words().text().getOrDefault("en", List.of()).size());
        assertEquals(List.of("chain", "behind-bars", "cage"), library.words().pictures());
    }

    @Test
    void filesOfTheSystemAreNoStrays() throws IOException {
        write(".DS_Store", "x");
        write("decks/Thumbs.db", "x");
        write("README.md", "x");
        write(".git/config", "x");
        write("schemas/deck.schema.json", "{}");
        assertEquals(List.of(), Examples.good(own).problems());
    }

    private static String display(Library library, String area, String id) {
        return library.directory(new Area(area)).find(id).map(Contact::display).orElse("");
    }

    private void write(String name, String text) throws IOException {
        Path file = own.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
