package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.room.OperatingSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks for prints in words, as a coordinator's script would.
class PrintOnPaperTest {
    private static final Machine BARE = new Machine(OperatingSystem.LINUX, Map.of(), library -> false);
    private static final String CONTENT =
            "--content=" + Path.of(System.getProperty("watchword.root"), "training-content");
    private static final String TWO_LANGUAGES =
            "--content=" + Path.of(System.getProperty("watchword.root"), "modules/content/src/test/resources/good");

    /// The beginning of the digest of the source below, as FORMAT.md says.
    private static final String OF = "74195d7f";

    private static final String SOURCE = """
            # A small leaflet

            Read it.

            ## Look

            Look twice.

            ## Say

            Say it.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "taxi-leaflet, --size=large --ink=save",
        "taxi-leaflet, --fold --ink=black",
        "taxi-leaflet, --fold --shop",
        "taxi-poster, --paper=a3 --size=large",
        "taxi-poster, --paper=A2 --shop"
    })
    void whatIsWantedIsWrittenAsOneFile(String print, String options) throws IOException {
        Path file = folder.resolve("print.pdf");

        assertEquals(0, print(print, options + " --out=" + file), err.toString());
        assertTrue(isPdf(file));
        assertEquals(List.of("print.pdf"), pdfs(folder));
    }

    @Test
    void aLetterIsRefusedWhileAGapIsEmptyOrIsNone() throws IOException {
        String file = " --out=" + folder.resolve("letter.pdf");
        assertEquals(1, print("letter-to-the-host", "--set=date=Today" + file));
        assertTrue(err.toString().contains("name of the host, name of the place"), err.toString());
        assertEquals(1, print("letter-to-the-host", "--lines --set=colour=blue" + file));
        assertTrue(err.toString().contains("There is no gap “colour”"), err.toString());
        assertEquals(List.of(), pdfs(folder));
        assertEquals(0, print("letter-to-the-host", "--lines --set=date=Today" + file), err.toString());
        assertEquals(List.of("letter.pdf"), pdfs(folder));
    }

    @ParameterizedTest
    @CsvSource({"taxi-leaflet, --booklet", "taxi-poster, --tiles"})
    void besideWhatIsForPaperOnlyLiesWhatCanBeRead(String print, String option) throws IOException {
        assertEquals(0, print(print, option + " --out=" + folder.resolve("print.pdf")), err.toString());
        assertEquals(List.of("print-pages.pdf", "print.pdf"), pdfs(folder));
    }

    @Test
    void whatAPrintCannotBeIsSaidAndNothingIsWritten() throws IOException {
        assertEquals(1, print("taxi-poster", "--fold --out=" + folder.resolve("x.pdf")));
        assertTrue(err.toString().contains("cannot be folded in three. Choose a leaflet on A4"), err.toString());
        assertEquals(List.of(), pdfs(folder));
    }

    @Test
    void twoWaysToPutItTogetherAreNotUnderstood() {
        assertEquals(2, print("taxi-leaflet", "--fold --booklet --out=" + folder.resolve("x.pdf")));
    }

    @ParameterizedTest
    @CsvSource({"--size=huge", "--ink=red", "--paper=a9"})
    void aWordThatIsNoChoiceIsAnsweredWithTheChoices(String option) {
        assertEquals(2, print("taxi-leaflet", option + " --out=" + folder.resolve("x.pdf")));
        assertTrue(err.toString().contains("expected one of"), err.toString());
    }

    @Test
    void aPlaceThatTakesNoFileIsToldAndNothingIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("old-file"), "old");
        assertEquals(1, print("taxi-leaflet", "--out=" + file.resolve("print.pdf")));
        assertTrue(err.toString().contains("could not be read or written"), err.toString());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(), pdfs(folder));
    }

    /// A print has nothing from the records: it is made while another window has them open.
    @Test
    void theRecordsAreLeftAlone() {
        assertEquals(0, print("taxi-leaflet", "--out=" + folder.resolve("print.pdf")), err.toString());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void warningsComeAsJson() {
        Path file = folder.resolve("print.pdf");

        assertEquals(0, print("taxi-leaflet", "--json --lang=xx --out=" + file), err.toString());
        JsonNode outcome = JsonMapper.shared().readTree(out.toString()).get(0);
        assertEquals(file.toString(), outcome.get("written").get(0).asString());
        List<String> kinds = new ArrayList<>();
        outcome.get("warnings").forEach(warning -> kinds.add(warning.get("kind").asString()));
        assertTrue(kinds.contains("language"), out.toString());
        assertTrue(kinds.contains("unchecked"), out.toString());
    }

    @Test
    void aRefusalComesAsJsonToo() {
        assertEquals(1, print("taxi-poster", "--json --paper=a5 --out=" + folder.resolve("x.pdf")));
        JsonNode outcome = JsonMapper.shared().readTree(out.toString()).get(0);
        assertEquals("paper-not-offered", outcome.get("refused").get("kind").asString());
        assertTrue(outcome.get("refused").get("remedy").asString().endsWith("."));
        assertEquals(0, outcome.get("written").size());
    }

    @Test
    void everyLanguageThatMayBePrintedIsWithItsWarnings() throws IOException {
        leaflet("public", OF);
        Path prints = folder.resolve("prints");

        assertEquals(0, print(TWO_LANGUAGES, "small", "--all-languages --out=" + prints), err.toString());
        assertEquals(List.of("small-cy.pdf", "small-en.pdf"), pdfs(prints));
        assertTrue(err.toString().contains("cy: Nobody has checked this translation"), err.toString());
    }

    @Test
    void aTextThatItsSourceLeftBehindIsListedAndNotWritten() throws IOException {
        leaflet("public", "00000000");
        Path prints = folder.resolve("prints");

        assertEquals(1, print(TWO_LANGUAGES, "small", "--all-languages --out=" + prints));
        assertEquals(List.of("small-en.pdf"), pdfs(prints));
        assertTrue(err.toString().contains("cy: The text in \"cy\" is older"), err.toString());
    }

    @Test
    void forPeopleAffectedADraftIsListedAndNotWritten() throws IOException {
        leaflet("affected", OF);
        Path prints = folder.resolve("prints");

        assertEquals(1, print(TWO_LANGUAGES, "small", "--all-languages --json --out=" + prints));
        assertEquals(List.of("small-en.pdf"), pdfs(prints));
        assertTrue(out.toString().contains("\"unchecked-translation\""), out.toString());
    }

    @Test
    void allLanguagesWantAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("there.pdf"), "kept");

        assertEquals(1, print("taxi-leaflet", "--all-languages --out=" + file));
        assertTrue(err.toString().contains("name a folder"), err.toString());
        assertEquals("kept", Files.readString(file));
    }

    /// A leaflet of the trainer's own with a draft in Welsh.
    private void leaflet(String voice, String of) throws IOException {
        Path print = Files.createDirectories(folder.resolve("data/content/prints/small"));
        Files.writeString(print.resolve("print.yaml"), """
                format: print/1
                id: small
                version: 1
                kind: leaflet
                paper: a5
                voice: %s
                language: en
                audiences: [taxi-private-hire]
                contacts: [emergency]
                reviewed: { on: 2026-05-31, by: not yet by a person }
                review-by: 2036-05-31
                """.formatted(voice));
        Files.writeString(print.resolve("text.en.md"), SOURCE);
        Files.writeString(print.resolve("text.cy.md"), translated(of));
    }

    private static String translated(String of) {
        return """
                # Taflen

                ```translation
                checked-by: not yet by a person
                checked-on: 2026-05-31
                of: %s
                ```

                Lead.

                ## One

                One.

                ## Two

                Two.
                """.formatted(of);
    }

    private int print(String print, String options) {
        return print(CONTENT, print, options);
    }

    private int print(String content, String print, String options) {
        List<String> words = new ArrayList<>(List.of(content, "--data=" + folder.resolve("data"), "print", print));
        words.addAll(List.of(options.split(" ")));
        return Watchword.run(
                BARE,
                new Console(new PrintWriter(out), new PrintWriter(err), _ -> Optional.empty()),
                words.toArray(String[]::new));
    }

    private static boolean isPdf(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        assertFalse(bytes.length < 10_000);
        return bytes[0] == '%' && bytes[1] == 'P';
    }

    private static List<String> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }
}
