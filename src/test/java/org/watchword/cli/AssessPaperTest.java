package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.DeckPlan;
import org.watchword.room.DataFolder;
import org.watchword.room.OperatingSystem;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// Papers in a terminal, the evening before.
class AssessPaperTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final String DAY = "2026-11-23";
    private static final Clock CLOCK = Clock.fixed(Instant.parse(DAY + "T18:30:00Z"), ZoneId.of("Europe/London"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void papersAndTheirKeyAreWrittenBeforeAnybodyComes() throws IOException {
        prepared();
        Path papers = folder.resolve("papers.pdf");
        assertEquals(0, run("--copies=2", "--versions=a,c", "--try=2", "--large", "--out=" + papers), err.toString());
        assertTrue(isPdf(papers));
        Path key = folder.resolve("key.pdf");
        assertEquals(0, run("--key", "--out=" + key), err.toString());
        assertTrue(isPdf(key));

        Path none = folder.resolve("none.pdf");
        assertEquals(1, run("--try=4", "--out=" + none));
        assertTrue(err.toString().contains("This authority allows 3 tries."), err.toString());
        assertEquals(1, run("--copies=501", "--out=" + none));
        assertTrue(err.toString().contains("Take 1 to 500 papers."), err.toString());
        assertEquals(1, run("--lang=pl", "--out=" + none));
        assertTrue(err.toString().contains("does not allow Polish"), err.toString());
        assertEquals(2, run("--versions=e", "--out=" + none));
        assertFalse(Files.exists(none));
    }

    /// A session that waits for its day; the rules hold for longer than this test will be run.
    private void prepared() throws IOException {
        own("authorities/taxi-licensing.yaml");
        own("banks/taxi-drivers/bank.yaml");
        own("banks/taxi-drivers/questions.en.md");
        RoomOpening opening = Room.open(new DataFolder(data()), CONTENT, CLOCK, _ -> {});
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, opening).room()) {
            DeckPlan plan = room.library().plan("taxi-drivers", "en").orElseThrow();
            assertInstanceOf(
                    Started.Running.class,
                    room.prepare(new SessionSetup(
                            DeckOutline.of(plan),
                            "Town Hall",
                            LocalDate.parse(DAY),
                            LocalTime.of(18, 30),
                            "",
                            "gb",
                            plan.deck().audience(),
                            false,
                            Safeguarding.nameless(false),
                            false,
                            SessionKind.TRAINING,
                            "")));
        }
    }

    private void own(String file) throws IOException {
        Path copy = new DataFolder(data()).ownContent().resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(
                copy,
                Files.readString(CONTENT.resolve(file)).replace("review-by: 2027-11-22", "review-by: 2099-11-22"));
    }

    private int run(String... arguments) {
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
        List<String> all =
                new ArrayList<>(List.of("--data=" + data(), "--content=" + CONTENT, "assess", "paper", "--on=" + DAY));
        all.addAll(List.of(arguments));
        return Watchword.run(
                machine,
                new Console(new PrintWriter(out), new PrintWriter(err), question -> Optional.empty()),
                all.toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static boolean isPdf(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }
}
