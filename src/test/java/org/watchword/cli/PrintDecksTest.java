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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.OperatingSystem;
import org.watchword.testkit.FullDisk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks for decks on paper in words, as a coordinator's script would.
class PrintDecksTest {
    private static final Machine BARE = new Machine(OperatingSystem.LINUX, Map.of(), library -> false);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aDeckIsPrintedAsTheFormThatIsNamed() throws IOException {
        Path file = folder.resolve("handout.pdf");

        assertEquals(0, run("print", "taxi-drivers", "--as=handout", "--json", "--out=" + file), err.toString());
        assertTrue(Files.size(file) > 10_000);
        JsonNode told = JsonMapper.shared().readTree(out.toString()).get(0);
        assertEquals("taxi-drivers handout", told.get("print").asString());
        assertEquals("unchecked", told.get("warnings").get(0).get("kind").asString());
    }

    @Test
    void aFlipChartInPartsHasAFileForReadingBesideIt() {
        Path file = folder.resolve("chart.pdf");

        assertEquals(0, run("print", "taxi-drivers", "--as=agreement", "--tiles", "--out=" + file), err.toString());
        assertTrue(Files.exists(folder.resolve("chart-pages.pdf")));
    }

    @Test
    void whatIsNotOfferedIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("x.pdf");

        assertEquals(1, run("print", "taxi-drivers", "--as=handout", "--paper=a2", "--out=" + file));
        assertEquals(1, run("print", "no-such-deck", "--as=handout", "--out=" + file));
        assertEquals(1, run("print", "taxi-drivers", "--as=handout", "--lang=xx", "--out=" + file));
        assertEquals(1, run("print", "taxi-drivers", "--as=handout", "--area=atlantis", "--out=" + file));
        assertEquals(2, run("print", "taxi-drivers", "--as=opera", "--out=" + file));
        assertFalse(Files.exists(file));
    }

    @Test
    void aSchoolPackIsAFolderWithASheetOfContents() throws IOException {
        Path pack = folder.resolve("pack");

        int end = run("print", "schools-15-17", "--pack=school", "--lang=en-simple", "--out=" + pack);

        assertEquals(0, end, err.toString());
        try (Stream<Path> files = Files.list(pack)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertEquals("00-contents.pdf", names.getFirst());
            assertTrue(names.contains("01-outline.pdf"), names.toString());
            assertTrue(names.stream().anyMatch(name -> name.endsWith("-evaluation.pdf")), names.toString());
            assertTrue(names.stream().noneMatch(name -> name.startsWith(".")), names.toString());
        }
        Path mine = Files.writeString(pack.resolve("mine.txt"), "kept");
        assertEquals(0, run("print", "schools-15-17", "--pack=school", "--lang=en-simple", "--out=" + pack));
        assertTrue(Files.exists(mine), "a folder that was there stays as it is");
        assertTrue(Files.exists(folder.resolve("pack-2").resolve("01-outline.pdf")), out.toString());
    }

    /// A real disk with room for a part of the pack.
    @Test
    void aFullDiskIsToldAndNothingOfThePackIsLeft() throws IOException {
        Optional<FullDisk> made = FullDisk.of(200);
        Assumptions.assumeTrue(made.isPresent(), "NOT TRIED: this system lets nobody mount a small disk");
        try (FullDisk disk = made.orElseThrow()) {
            Path pack = disk.root().resolve("pack");

            assertEquals(1, run("print", "taxi-drivers", "--pack=hall", "--out=" + pack));
            assertTrue(err.toString().contains("The disk may be full"), err.toString());
            assertEquals(List.of(), disk.names());
        }
    }

    @Test
    void certificatesNeedASessionThatIsOver() {
        Path file = folder.resolve("certificates.pdf");

        assertEquals(1, run("certificates", "--on=2026-11-21", "--out=" + file));
        assertTrue(err.toString().contains("2026-11-21"), err.toString());
        assertEquals(1, run("certificates", "--on=2026-11-21", "--until=2026-11-20", "--out=" + file));
        assertFalse(Files.exists(file));
    }

    private int run(String... words) {
        List<String> call = new ArrayList<>(List.of(
                "--data=" + folder.resolve("data"),
                "--content=" + Path.of(System.getProperty("watchword.root"), "training-content")));
        call.addAll(List.of(words));
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), _ -> Optional.empty());
        return Watchword.run(BARE, console, call.toArray(String[]::new));
    }
}
