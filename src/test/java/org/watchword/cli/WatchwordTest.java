package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.OperatingSystem;

/// Asks the program in words, as a coordinator's script would.
class WatchwordTest {
    private static final List<String> COMMANDS = List.of(
            "backup",
            "check",
            "contacts",
            "export",
            "figures",
            "holds",
            "present",
            "print",
            "questions",
            "rehearse",
            "restore",
            "verify");

    private static final Machine LIBRARIES_BUT_NO_SCREEN =
            new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
    private static final Machine BARE = new Machine(OperatingSystem.LINUX, Map.of(), library -> false);
    private static final String CONTENT =
            "--content=" + Path.of(System.getProperty("watchword.root"), "training-content");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private String data = "";

    @BeforeEach
    void useAFreshDataFolder() {
        data = "--data=" + folder.resolve("data");
    }

    @Test
    void helpNamesEverySubcommandAndShowsExamples() {
        assertEquals(0, run(BARE, "--help"));
        for (String command : COMMANDS) {
            assertTrue(said().contains("  " + command), said());
        }
        assertTrue(said().contains("watchword rehearse taxi-drivers --people 24"), said());
    }

    @Test
    void everySubcommandExplainsItsWords() {
        for (String command : COMMANDS) {
            out.getBuffer().setLength(0);
            assertEquals(0, run(BARE, command, "--help"));
            assertFalse(said().contains("null"), said());
            assertTrue(said().lines().count() > 3, said());
        }
    }

    @Test
    void theNumbersOfAnAreaAreListedWithWhatToLookAt() throws IOException {
        assertEquals(0, run(BARE, CONTENT, data, "contacts", "--area", "gb/essex", "--on", "2026-12-01"), complained());
        assertTrue(said().contains("council-night: Essex emergency duty team, 0345 606 1212 (gb/essex)"), said());
        assertTrue(said().contains("WARNING: checked more than six months ago, on 2026-05-31"), said());
        assertTrue(said().contains("RETIRED, never printed: A digit is missing"), said());
        out.getBuffer().setLength(0);
        assertEquals(0, run(BARE, CONTENT, data, "contacts", "--area", "gb/essex", "--on", "2026-11-22", "--json"));
        assertTrue(said().contains("\"id\":\"acas\""), said());
        assertTrue(said().contains("\"warnings\":[\"uncertain\"]"), said());
        assertEquals(1, run(BARE, CONTENT, data, "contacts", "--area", "gb/nowhere"));
        assertTrue(complained().contains("gb/nowhere"), complained());
    }

    @Test
    void theVersionIsTheBuilds() {
        assertEquals(0, run(BARE, "--version"));
        assertTrue(said().matches("Watchword \\d+\\.\\d+\\.\\d+\\S*\\s*"), said());
    }

    @Test
    void aWordThatIsNotUnderstoodEndsWithTwo() {
        assertEquals(2, run(BARE, "--sing"));
        assertTrue(complained().contains("--sing"), complained());
    }

    @Test
    void theLibraryIsToldInFiguresAndSavedAsATable() throws IOException {
        Path file = folder.resolve("library.csv");
        assertEquals(
                0, run(LIBRARIES_BUT_NO_SCREEN, CONTENT, data, "check", "--report", "--out", file.toString()), said());
        assertTrue(said().lines().anyMatch(line -> line.matches("taxi-drivers +en +55 .*")), said());
        assertTrue(said().lines().anyMatch(line -> line.matches("taxi-drivers +en-simple +55 .*")), said());
        assertTrue(said().contains("signs/transport: taxi-drivers"), said());
        assertTrue(said().contains("not yet") || said().contains("no person has read"), said());
        assertTrue(Files.readString(file).contains("\"taxi-drivers\",\"en\",\"\",\"55\""));
    }

    @Test
    void anUnknownDeckIsAnsweredWithTheDecksThereAre() {
        assertEquals(2, run(LIBRARIES_BUT_NO_SCREEN, CONTENT, data, "rehearse", "nothing", "--out", out("r")));
        assertTrue(complained().contains("taxi-drivers"), complained());
    }

    @Test
    void anUnknownDeckToPresentIsNoRehearsalOfAnotherOne() {
        assertEquals(2, run(LIBRARIES_BUT_NO_SCREEN, CONTENT, data, "present", "nothing"));
        assertTrue(complained().contains("There is no deck “nothing” here."), complained());
        assertTrue(complained().contains("taxi-drivers"), complained());
        assertEquals("", said());
    }

    @Test
    void aDeckToPresentThatCannotBeReadIsToldWithItsLine() throws IOException {
        Path library = copyOfTheLibrary();
        Path deck = library.resolve("decks/taxi-drivers.yaml");
        Files.writeString(deck, Files.readString(deck).replace("minutes: 55", "minutes: soon"));
        assertEquals(2, run(LIBRARIES_BUT_NO_SCREEN, "--content=" + library, data, "present", "taxi-drivers"));
        assertTrue(complained().contains("taxi-drivers.yaml, line "), complained());
    }

    @Test
    void anUnknownLanguageIsAnsweredWithTheLanguagesThereAre() {
        assertEquals(
                1,
                run(
                        LIBRARIES_BUT_NO_SCREEN,
                        CONTENT,
                        data,
                        "rehearse",
                        "taxi-drivers",
                        "--lang=xx",
                        "--out",
                        out("r")));
        assertTrue(complained().contains("en"), complained());
    }

    @Test
    void anUnknownAreaIsAnsweredWithTheAreasThereAre() {
        assertEquals(
                1,
                run(
                        LIBRARIES_BUT_NO_SCREEN,
                        CONTENT,
                        data,
                        "rehearse",
                        "taxi-drivers",
                        "--area=atlantis",
                        "--out",
                        out("r")));
        assertTrue(complained().contains("atlantis"), complained());
        assertTrue(complained().contains("gb/essex"), complained());
    }

    @Test
    void moreSimulatedPeopleThanAnyHallHoldsAreRefused() {
        assertEquals(
                1,
                run(LIBRARIES_BUT_NO_SCREEN, CONTENT, "rehearse", "taxi-drivers", "--people=5000", "--out", out("r")));
        assertTrue(complained().contains("1,000"), complained());
    }

    @Test
    void aMachineWithoutFontLibrariesIsToldWhatToInstall() {
        assertEquals(1, run(BARE, CONTENT, "rehearse", "taxi-drivers", "--out", out("r")));
        assertTrue(complained().contains("libfreetype6"), complained());
    }

    @Test
    void aPrintIsWrittenWhole() throws IOException {
        Path leaflet = folder.resolve("leaflet.pdf");
        assertEquals(0, run(BARE, CONTENT, data, "print", "taxi-leaflet", "--out=" + leaflet), complained());
        assertTrue(Files.readAllBytes(leaflet).length > 10_000);
        assertEquals(
                "%PDF",
                Files.readString(leaflet, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .substring(0, 4));
    }

    @Test
    void anUnknownPrintIsAnsweredWithThePrintsThereAre() {
        assertEquals(1, run(BARE, CONTENT, data, "print", "nothing", "--out=" + folder.resolve("x.pdf")));
        assertTrue(complained().contains("taxi-leaflet"), complained());
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void freshRecordsHold() {
        assertEquals(0, run(BARE, CONTENT, data, "verify"), complained());
        assertTrue(said().startsWith("events 0, last sequence 0, register rows 0\n"), said());
    }

    @Test
    void verifySpeaksJsonWhenAsked() {
        assertEquals(0, run(BARE, CONTENT, data, "verify", "--json"));
        assertTrue(said().contains("\"holds\":true"), said());
    }

    @Test
    void anEmptyTimeIsExportedAsATableWithItsHead() throws IOException {
        Path file = folder.resolve("funder.csv");
        assertEquals(0, run(BARE, CONTENT, data, "export", "--from=2026-01-01", "--to=2026-12-31", "--out=" + file));
        assertTrue(Files.readString(file).startsWith("\uFEFF\"Grouped by\""));
    }

    @Test
    void whatFollowsSessionsIsWrittenAsTables() throws IOException {
        for (String table : List.of("materials", "actions", "follow-ups", "learned", "changes")) {
            Path file = folder.resolve(table + ".csv");
            assertEquals(
                    0,
                    run(
                            BARE,
                            CONTENT,
                            data,
                            "export",
                            "--from=2026-01-01",
                            "--to=2026-12-31",
                            "--table=" + table,
                            "--out=" + file));
            assertEquals(1, Files.readAllLines(file).size(), "the titles alone");
        }
    }

    @Test
    void namesNeedAReasonAndAreWrittenOnlyWhereThereAreSome() {
        String from = "--from=2026-01-01";
        String to = "--to=2026-12-31";
        Path file = folder.resolve("names.xlsx");
        assertEquals(1, run(BARE, CONTENT, data, "export", from, to, "--form=named", "--out=" + file));
        assertTrue(complained().contains("--reason"), complained());
        assertEquals(
                1,
                run(
                        BARE,
                        CONTENT,
                        data,
                        "export",
                        from,
                        to,
                        "--form=named",
                        "--for=employer",
                        "--whom=Acme Cabs",
                        "--reason=Insurance",
                        "--format=xlsx",
                        "--out=" + file));
        assertTrue(complained().contains("Nothing was written"), complained());
        assertFalse(Files.exists(file));
    }

    @Test
    void aTableMayBeAWorkbook() throws IOException {
        Path file = folder.resolve("funder.xlsx");
        assertEquals(
                0,
                run(
                        BARE,
                        CONTENT,
                        data,
                        "export",
                        "--from=2026-01-01",
                        "--to=2026-12-31",
                        "--format=xlsx",
                        "--out=" + file));
        assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
    }

    @Test
    void reversedDatesAreRefused() {
        assertEquals(1, run(BARE, CONTENT, data, "export", "--from=2026-12-31", "--to=2026-01-01", "--out=x.csv"));
        assertTrue(complained().contains("--from"), complained());
    }

    @Test
    void aFolderWithoutALibraryIsSaidSo() {
        assertEquals(1, run(BARE, "--content=" + folder, "check"));
        assertTrue(complained().contains("--content"), complained());
    }

    @Test
    void theShippedLibraryHasNoProblemButTranslationsThatNobodyHasChecked() {
        assertEquals(0, run(LIBRARIES_BUT_NO_SCREEN, CONTENT, data, "check", "--on=2026-11-21"), said());
        List<String> told =
                said().lines().takeWhile(line -> !line.endsWith(" problems.")).toList();
        assertEquals(40, told.size(), said());
        assertTrue(told.stream().allMatch(line -> line.contains(": no person has checked this translation")), said());
    }

    @Test
    void aProblemIsToldWithItsFileAndLine() throws IOException {
        Path library = copyOfTheLibrary();
        Path deck = library.resolve("decks/taxi-drivers.yaml");
        Files.writeString(deck, Files.readString(deck).replace("minutes: 55", "minutes: 90"));
        assertEquals(1, run(BARE, data, "check", library.toString(), "--on=2026-11-21"));
        assertTrue(said().lines().anyMatch(line -> line.matches(".*taxi-drivers\\.yaml:\\d+: .*")), said());
    }

    private Path copyOfTheLibrary() throws IOException {
        Path from = Path.of(System.getProperty("watchword.root"), "training-content");
        Path to = folder.resolve("library");
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aBackupIsCopiedAwayAndBroughtBack() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        assertEquals(0, run(BARE, data, CONTENT, "backup", "--to", stick.toString()));
        String copy = said().lines().toList().getLast().replace("Written: ", "");
        assertTrue(copy.startsWith(stick.toString()), copy);
        assertEquals(0, run(BARE, data, "restore", copy));
        assertTrue(said().contains("no session with nobody"), said());
        assertEquals(0, run(BARE, data, CONTENT, "verify"));
    }

    @Test
    void whatCannotBeBroughtBackIsSaidWithWhatToDo() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear all");
        assertEquals(1, run(BARE, data, "restore", letter.toString()));
        assertTrue(err.toString().contains("watchword-"), err.toString());
        assertEquals(
                1,
                run(
                        BARE,
                        data,
                        CONTENT,
                        "backup",
                        "--to",
                        folder.resolve("absent").toString()));
        assertTrue(err.toString().contains("Plug in the stick"), err.toString());
    }

    private int run(Machine machine, String... words) {
        return Watchword.run(
                machine, new Console(new PrintWriter(out), new PrintWriter(err), _ -> Optional.empty()), words);
    }

    private String said() {
        return out.toString();
    }

    private String complained() {
        return err.toString();
    }
}
