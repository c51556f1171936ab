package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import org.watchword.print.Printed;
import org.watchword.print.Sheets;
import org.watchword.room.DataFolder;
import org.watchword.room.OperatingSystem;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.Started;
import org.watchword.session.DeckOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// Numbered slips in a terminal, the evening before.
class PrintSlipsTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final String DAY = "2026-11-23";
    private static final Clock CLOCK = Clock.fixed(Instant.parse(DAY + "T18:30:00Z"), ZoneId.of("Europe/London"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void slipsAreWrittenBeforeAnybodyComes() throws IOException {
        Path slips = folder.resolve("slips.pdf");
        assertEquals(1, run("--out=" + slips));
        assertTrue(err.toString().contains("No session of 2026-11-23 is prepared or goes on."), err.toString());
        prepared();
        assertEquals(0, run("--out=" + slips), err.toString());
        assertEquals(5, pages(slips), "forty slips, eight on a page");
        assertEquals(0, run("--count=9", "--page=http://192.168.8.2/", "--out=" + slips), err.toString());
        assertEquals(2, pages(slips));

        Path none = folder.resolve("none.pdf");
        assertEquals(1, run("--count=501", "--out=" + none));
        assertTrue(err.toString().contains("Take 1 to 500 slips."), err.toString());
        assertEquals(1, run("--page=192.168.8.2", "--out=" + none));
        assertTrue(err.toString().contains("begins with http:// and ends with /"), err.toString());
        assertEquals(1, run("--deck=community", "--out=" + none));
        assertFalse(Files.exists(none));
    }

    private static int pages(Path file) throws IOException {
        try (Sheets sheets = Sheets.of(new Printed(Files.readAllBytes(file), 1, ""))) {
            return sheets.pageable().getNumberOfPages();
        }
    }

    /// A session that waits for its day.
    private void prepared() throws IOException {
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

    private int run(String... arguments) {
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
        List<String> all = new ArrayList<>(List.of("--data=" + data(), "--content=" + CONTENT, "slips", "--on=" + DAY));
        all.addAll(List.of(arguments));
        return Watchword.run(
                machine,
                new Console(new PrintWriter(out), new PrintWriter(err), question -> Optional.empty()),
                all.toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
