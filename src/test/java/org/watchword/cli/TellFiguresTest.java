package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.records.figures.FrozenReport;
import org.watchword.records.figures.FundersReport;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.journal.Hash;
import org.watchword.room.DataFolder;
import org.watchword.room.OperatingSystem;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.figures.ReportBook;
import org.watchword.room.figures.ReportDesk;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;

/// Asks for figures in words, as a coordinator's script would.
class TellFiguresTest {

    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final Machine BARE = new Machine(OperatingSystem.LINUX, Map.of(), library -> false);
    private static final String FROM = "--from=2026-10-01";
    private static final String TO = "--to=2026-12-31";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void whatWasPublishedIsListedAndOpenedAsItWas() {
        assertEquals(0, figures(FROM, TO, "--json", "--publish"), err::toString);
        String json = lines().getFirst();
        String hash = lines().getLast().substring(lines().getLast().length() - 64);
        assertEquals(0, figures("--list"));
        assertTrue(lines().getLast().startsWith(hash.substring(0, 8) + "  "), out::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, figures("--open=" + hash.substring(0, 8), "--json"));
        assertEquals(List.of(json), lines());
        assertTrue(new FrozenReport(hash, json).open().isPresent(), "the hash is the sum of what was printed as JSON");
    }

    @Test
    void aReportIsToldInLinesAndWrittenAsFiles() throws IOException {
        assertEquals(0, figures(FROM, TO), err::toString);
        assertTrue(lines().contains("There was no session in these days."), out::toString);
        assertTrue(lines().contains("What this report does not show"), out::toString);
        for (String name : List.of("report.pdf", "report.xlsx", "report.csv")) {
            assertEquals(0, figures(FROM, TO, "--out=" + folder.resolve(name)), err::toString);
        }
        assertEquals("%PDF", start("report.pdf", 4));
        assertEquals("PK", start("report.xlsx", 2));
        assertTrue(Files.exists(folder.resolve("report-all.csv")));
    }

    @Test
    void whatCannotBeMadeIsSaid() {
        assertEquals(2, figures());
        assertComplained("--from");
        assertEquals(2, figures(FROM, TO, "--list", "--publish"));
        assertEquals(1, figures("--from=2027-10-01", TO));
        assertEquals(1, figures(FROM, TO, "--threshold=4"));
        assertComplained("fewer than 5");
        assertEquals(1, figures(FROM, TO, "--threshold=21"));
        assertComplained("above 20");
        assertEquals(1, figures(FROM, TO, "--area=atlantis"));
        assertComplained("atlantis");
        assertEquals(1, figures(FROM, TO, "--out=report.doc"));
        assertComplained(".xlsx");
        assertEquals(1, figures("--open=0123456789"));
        assertComplained("0123456789");
        assertEquals(0, figures("--list"));
        assertEquals(List.of("No report was published yet."), lines());
    }

    @Test
    void whatWouldShowAFewPeopleBesideAnotherReportIsNotPublishedUnasked() throws IOException {
        publishedWithThreePeople();
        assertEquals(1, figures(FROM, TO, "--publish"));
        assertComplained("All sessions");
        assertComplained("--publish-anyway");
        assertEquals(0, figures(FROM, TO, "--publish-anyway"));
    }

    @Test
    void aFunderGetsItsOwnColumns() throws IOException {
        assertEquals(1, figures("columns", "County fund", "all", "people,sessions"));
        assertComplained("County fund");
        try (Room room = room()) {
            EntryId fund = new EntryId(UUID.randomUUID());
            room.keep(List.of(new BookEvent.FunderKept(fund, new Entry.Funder("County fund"))));
        }
        assertEquals(0, figures("columns", "county fund", "all", "people,sessions"), err::toString);
        assertEquals(0, figures(FROM, TO, "--funder=County fund", "--json"), err::toString);
        assertTrue(lines().getLast().contains("[\"PEOPLE\",\"SESSIONS\"]"), out::toString);
    }

    private void publishedWithThreePeople() throws IOException {
        try (Room room = room()) {
            ReportScope scope = new ReportScope("", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31), "");
            FundersReport nobody = new ReportDesk(room).make(scope, "en").report();
            String three = FrozenReport.of(nobody).json().replace("{\"whole\":0}", "{\"whole\":3}");
            FundersReport report = new FrozenReport(sum(three), three).open().orElseThrow();
            assertInstanceOf(ReportBook.Outcome.Published.class, new ReportBook(room).publish(report));
        }
    }

    private static String sum(String json) {
        return Hash.of(json.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private Room room() {
        RoomOpening opening = Room.open(new DataFolder(data()), CONTENT, Clock.systemUTC(), _ -> {});
        return assertInstanceOf(RoomOpening.Opened.class, opening).room();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String start(String file, int letters) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        return new String(bytes, 0, letters, StandardCharsets.US_ASCII);
    }

    private void assertComplained(String words) {
        assertTrue(err.toString().contains(words), err::toString);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private int figures(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data=" + data(), "--content=" + CONTENT, "figures"));
        all.addAll(Arrays.asList(arguments));
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), _ -> Optional.empty());
        return Watchword.run(BARE, console, all.toArray(String[]::new));
    }
}
