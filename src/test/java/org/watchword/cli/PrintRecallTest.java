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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.DataFolder;
import org.watchword.room.OperatingSystem;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.SpotKind;

/// What replaces old numbers, in a terminal.
class PrintRecallTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(Instant.parse(DAY + "T18:30:00Z"), ZoneId.of("Europe/London"));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void whatReplacesAnOldNumberIsOneFolder() throws IOException {
        Path papers = folder.resolve("papers");
        assertEquals(0, run("--out=" + papers), err.toString());
        assertTrue(out.toString().contains("Nothing has to be replaced."), out.toString());
        assertFalse(Files.exists(papers));

        givenOut("taxi-drivers.handout");
        assertEquals(0, run("--out=" + papers), err.toString());
        try (Stream<Path> files = Files.list(papers)) {
            assertEquals(
                    List.of("labels.pdf", "list.pdf", "taxi-drivers.handout-en-gb.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(out.toString().contains("Written: " + papers.resolve("labels.pdf")), out.toString());
    }

    /// Thirty handouts with a number that the police do not have any more.
    private void givenOut(String print) throws IOException {
        RoomOpening opening = Room.open(new DataFolder(folder.resolve("data")), CONTENT, CLOCK, _ -> {});
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, opening).room()) {
            GivenOut given = new GivenOut(
                    DAY,
                    new GivenOut.What(print, 1, "en", "A4", "gb"),
                    30,
                    new GivenOut.Spot(SpotKind.SHOP, "gb", "Corner shop"),
                    List.of(new GivenOut.Standing("police", "0300 000 0000", "03000000000", DAY)),
                    null);
            room.keep(List.of(new BookEvent.PrintsGivenOut(new GivenOutId(new UUID(5, 7)), given)));
        }
    }

    private int run(String argument) {
        Machine machine = new Machine(OperatingSystem.LINUX, Map.of(), library -> true);
        Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), _ -> Optional.empty());
        return Watchword.run(
                machine, console, "--data=" + folder.resolve("data"), "--content=" + CONTENT, "recall", argument);
    }
}
