package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;

class LibraryReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decks/one.txt",
                "decks/deeper/note.md",
                "modules/readme.txt",
                "modules/core/readme.txt",
                "modules/core/one/extra.md",
                "prints/readme.txt",
                "contacts/gb.txt",
                "new/one.yaml",
                "letters.md",
                "readme.md"
            })
    void whatNothingReadsIsToldAsAStray(String name) {
        assertEquals(
                List.of(name + ":1 Stray"),
                MemoryLibrary.small().with(name, "So.").told());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FORMAT.md",
                "README.md",
                "LICENSE",
                "manifest.json",
                "schemas/deck.schema.json",
                "letters/thanks.en.md",
                "modules/core/one/media/Thumbs.db",
                "decks/desktop.ini"
            })
    void whatBelongsToALibraryIsNoStray(String name) {
        assertEquals(List.of(), MemoryLibrary.small().with(name, "So.").told());
    }

    @ParameterizedTest
    @CsvSource({
        "decks/one.yaml, 'id: one', 'id: two', decks/one.yaml:2",
        "modules/core/one/module.yaml, 'id: core/one', 'id: core/two', modules/core/one/module.yaml:2",
        "contacts/gb.yaml, 'area: gb', 'area: us', contacts/gb.yaml:2"
    })
    void anIdIsThatOfItsFile(String file, String from, String to, String told) {
        assertEquals(
                List.of(told + " NotTheFilesName"),
                MemoryLibrary.small().replaced(file, from, to).told());
    }

    @Test
    void aContactStandsOnceInItsFile() {
        String text = MemoryLibrary.small().text("contacts/gb.yaml");
        MemoryLibrary twice = MemoryLibrary.small()
                .with(
                        "contacts/gb.yaml",
                        text + text.substring(text.indexOf("  - id")).replace("police", "other"));
        assertEquals(List.of("contacts/gb.yaml:15 Twice"), twice.told());
        assertEquals("police pages", twice.read().contacts().getFirst().source());
        assertEquals(1, twice.read().contacts().size());
    }

    @Test
    void aFileInAnotherEncodingIsToldAtItsFirstBadLine() {
        byte[] latin = "format: deck/1\nid: tw\u00f6\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("decks/two.yaml:2 NotUtf8"),
                MemoryLibrary.small().with("decks/two.yaml", latin).told());
    }

    @Test
    void aModuleWithoutItsYamlIsLeftOutAndItsTextsAreNoStrays() {
        MemoryLibrary library = MemoryLibrary.small().without("modules/core/one/module.yaml");
        assertEquals(List.of("modules/core/one/module.yaml:1 Missing"), library.told());
        assertEquals(
                List.of("core/frame"),
                library.read().modules().stream().map(TrainingModule::id).toList());
    }

    @Test
    void aModuleWithoutSlidesIsThereAndTold() {
        MemoryLibrary library = MemoryLibrary.small().without("modules/core/one/slides.en.md");
        assertEquals(List.of("modules/core/one/slides.en.md:1 Missing"), library.told());
        assertEquals(
                List.of(),
                library.read().module("core/one").orElseThrow().text("en").slides());
    }

    @Test
    void whatALaterLayerReplacesIsNotReadAndIsNoStray() {
        MemoryLibrary over = empty().with(
                        "decks/one.yaml",
                        MemoryLibrary.small().text("decks/one.yaml").replace("minutes: 4", "minutes: 5"))
                .with(
                        "contacts/gb.yaml",
                        MemoryLibrary.small().text("contacts/gb.yaml").replace("police", "our"));
        Library library = MemoryLibrary.small().read(over);
        assertEquals(List.of(), library.problems());
        assertEquals(5, library.deck("one").orElseThrow().minutes());
        assertEquals(
                "our pages",
                library.directory(new Area("gb"))
                        .find("emergency")
                        .orElseThrow()
                        .source());
    }

    @Test
    void wordsOfLaterLayersAreAdded() {
        MemoryLibrary over = empty().with("words.yaml", """
                format: words/1
                text:
                  en:
                    - words: [villain]
                      instead: person in control
                      why: it tells a fairy tale
                pictures: [rope]
                """);
        Library library = MemoryLibrary.small().read(over);
        assertEquals(List.of("chain", "rope"), library.words().pictures());
        assertEquals(
                "person in control", library.words().text().get("en").getFirst().instead());
        assertEquals(List.of(), library.problems());
    }

    @Test
    void anAudienceIsCalledByItsNameOrItsCode() {
        Library library = MemoryLibrary.small()
                .replaced("library.yaml", "words:\n", "audiences:\n  team: { en: Our team }\nwords:\n")
                .read();
        assertEquals("Our team", library.audienceName("team", "en"));
        assertEquals("Our team", library.audienceName("team", "cy"));
        assertEquals("leaders", library.audienceName("leaders", "en"));
    }

    @Test
    void anAreaIsCalledByItsNameOrItsPath() {
        Library library = MemoryLibrary.small().read();
        assertEquals("United Kingdom", library.areaName("gb", "cy"));
        assertEquals("gb/essex", library.areaName("gb/essex", "en"));
    }

    /// A layer without files.
    private static MemoryLibrary empty() {
        MemoryLibrary empty = MemoryLibrary.small();
        for (String name : MemoryLibrary.small().names()) {
            empty = empty.without(name);
        }
        return empty;
    }
}
