package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.text.Passage;

/// The panels of these prints begin on line 5.
class PrintReaderTest {

    private static final String TEXT = "prints/sheet/text.en.md";
    private static final String LEAD = "# Sheet\n\nLead.\n\n";

    @Test
    void aPrintHasWhatItsFilesSay() {
        Print print =
                library("card", LEAD + "## One\n\nTwo.\n").read().print("sheet").orElseThrow();
        assertEquals(PrintKind.CARD, print.kind());
        assertEquals(Paper.A5, print.paper());
        assertEquals(PrintVoice.AFFECTED, print.voice());
        assertEquals(List.of("emergency"), print.contacts());
        assertEquals(8, print.place().line());
        PrintText text = print.text("en").orElseThrow();
        assertEquals("Sheet", text.title());
        assertEquals(1, text.lead().size());
        assertEquals("One", text.panels().getFirst().heading());
        assertEquals(1, text.panels().getFirst().body().size());
        assertEquals(Optional.empty(), text.checked());
        assertFalse(text.stale());
    }

    @Test
    void itsWordsAreReadByTheChecker() {
        List<String> heard = library("card", LEAD + "## One\n\nTwo.\n").read().passages().stream()
                .filter(passage -> passage.owner().equals("sheet"))
                .map(passage -> passage.kind() + " " + passage.text())
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        Passage.Kind.PRINT + " Lead.",
                        Passage.Kind.PRINT + " Two.",
                        Passage.Kind.PRINT_HEADING + " One",
                        Passage.Kind.PRINT_HEADING + " Sheet"),
                heard);
    }

    @ParameterizedTest
    @CsvSource({
        "leaflet, 1, 1 WrongBody",
        "leaflet, 2, ''",
        "leaflet, 6, ''",
        "leaflet, 7, 1 WrongBody",
        "poster, 0, 1 WrongBody",
        "poster, 1, ''",
        "poster, 3, ''",
        "poster, 4, 1 WrongBody",
        "tear-off, 3, ''",
        "tear-off, 4, 1 WrongBody",
        "card, 0, ''",
        "card, 6, ''",
        "form, 0, 1 WrongBody",
        "card, 7, 1 WrongBody"
    })
    void eachKindHasItsNumberOfPanels(String kind, int panels, String told) {
        assertEquals(told, told(kind, LEAD + "## One\n\nTwo.\n\n".repeat(panels)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'One.\n\nTwo.\n\nThree.' | ''",
                "'One.\n\nTwo.\n\nThree.\n\nFour.' | 1 WrongBody",
                "'' | 1 WrongBody",
                "- One | 1 WrongBody"
            })
    void oneToThreeParagraphsLead(String lead, String told) {
        assertEquals(told, told("card", "# Sheet\n\n" + lead + "\n\n## One\n\nTwo.\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Two.\n\n> Three' | ''",
                "'> Three\n\nTwo.' | 7 WrongBody",
                "'> Two\n\n> Three' | 7 WrongBody",
                "'' | 5 WrongBody",
                "'Two.\n\n### Three\n\nFour.' | 9 NotAllowed"
            })
    void aPanelEndsWithItsLineToRemember(String body, String told) {
        assertEquals(told, told("card", LEAD + "## One\n\n" + body + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'![A door](media/door.svg)\n\nTwo.' | ''",
                "'![A door](media/door.svg)\n\nTwo.\n\n![A door](media/door.svg)\n\nThree.' | ''",
                "'Two.\n\n![A door](media/door.svg)' | 5 WrongBody",
                "'![A door](media/door.svg)\n\nTwo.\n\nThree.' | 5 WrongBody",
                "'![A door](media/door.svg)\n\n- Two' | 5 WrongBody",
                "'![A door](media/door.svg)' | 5 WrongBody"
            })
    void anEasyReadHasAPictureBeforeEachIdea(String body, String told) {
        MemoryLibrary library = library("easy-read", LEAD + "## One\n\n" + body + "\n")
                .with("prints/sheet/media/door.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .with("prints/sheet/media/SOURCES.md", "# Sources\n\n- `door.svg`: ours.\n");
        assertEquals(told.isEmpty() ? List.of() : List.of("prints/sheet/text.en.md:" + told), library.told());
    }

    @Test
    void aTranslationStandsForItsSource() {
        MemoryLibrary two = twoLanguages();
        String of = SourceHash.of(two.text(TEXT).lines().toList());
        MemoryLibrary fresh = two.with("prints/sheet/text.cy.md", translated("of: " + of));
        assertEquals(List.of(), aboutPrints(fresh));
        PrintText text = fresh.read().print("sheet").orElseThrow().text("cy").orElseThrow();
        assertEquals("Taflen", text.title());
        assertEquals(1, text.lead().size());
        assertEquals("A. Reader", text.checked().orElseThrow().by());
    }

    @ParameterizedTest
    @CsvSource({"of: 00000000, text.cy.md:6 Stale", "'', text.cy.md:4 Stale", "so: 1, text.cy.md:6 UnknownKey"})
    void aTranslationOfAnotherTextIsStale(String of, String told) {
        MemoryLibrary stale = twoLanguages().with("prints/sheet/text.cy.md", translated(of));
        assertTrue(stale.read().print("sheet").orElseThrow().texts().get("cy").stale());
        assertEquals(List.of("prints/sheet/" + told), aboutPrints(stale));
    }

    @Test
    void aTranslationThatIsNotThereIsTold() {
        assertEquals(List.of("prints/sheet/print.yaml:1 Missing"), aboutPrints(twoLanguages()));
    }

    @Test
    void aPictureOfAPrintLiesBesideIt() {
        MemoryLibrary library = library("card", LEAD + "## One\n\nTwo.\n")
                .replaced("prints/sheet/print.yaml", "kind: card", "kind: card\npicture: media/door.svg");
        assertEquals(List.of("prints/sheet/print.yaml:5 Unknown"), library.told());
        MemoryLibrary drawn = library.with(
                        "prints/sheet/media/door.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .with("prints/sheet/media/SOURCES.md", "# Sources\n\n- `door.svg`: ours.\n");
        assertEquals(List.of(), drawn.told());
        assertTrue(drawn.read()
                .print("sheet")
                .orElseThrow()
                .picture()
                .orElseThrow()
                .endsWith("media/door.svg"));
    }

    @Test
    void theIdOfAPrintIsThatOfItsFolder() {
        assertEquals(
                List.of("prints/sheet/print.yaml:2 NotTheFilesName"),
                library("card", LEAD + "## One\n\nTwo.\n")
                        .replaced("prints/sheet/print.yaml", "id: sheet", "id: other")
                        .told());
    }

    @Test
    void aPrintWithoutItsYamlIsTold() {
        MemoryLibrary library = library("card", LEAD + "## One\n\nTwo.\n").without("prints/sheet/print.yaml");
        assertEquals(List.of("prints/sheet/print.yaml:1 Missing"), library.told());
        assertEquals(Optional.empty(), library.read().print("sheet"));
    }

    private static String translated(String of) {
        return "# Taflen\n\n```translation\nchecked-by: A. Reader\nchecked-on: 2026-05-31\n" + of
                + "\n```\n\nUn.\n\n## Dau\n\nTri.\n";
    }

    private static MemoryLibrary twoLanguages() {
        String words =
                "{ notes: N, handout: H, before: B, say: S, ask: A, if-asked: I, source: O, explanation: E, step: C }";
        return library("card", LEAD + "## One\n\nTwo.\n")
                .replaced("library.yaml", "languages: [en]", "languages: [en, cy]")
                .replaced("library.yaml", "words:\n", "words:\n  cy: " + words + "\n");
    }

    private static List<String> aboutPrints(MemoryLibrary library) {
        return library.told().stream()
                .filter(told -> told.startsWith("prints/"))
                .toList();
    }

    private static String told(String kind, String text) {
        return String.join(", ", library(kind, text).told()).replace(TEXT + ":", "");
    }

    private static MemoryLibrary library(String kind, String text) {
        return MemoryLibrary.small()
                .with("prints/sheet/print.yaml", """
                        format: print/1
                        id: sheet
                        version: 1
                        kind: %s
                        paper: a5
                        voice: affected
                        audiences: [all]
                        contacts: [emergency]
                        reviewed: { on: 2026-05-31, by: A. Reader }
                        review-by: 2027-05-31
                        """.formatted(kind))
                .with(TEXT, text);
    }
}
