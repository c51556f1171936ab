package org.watchword.desktop.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.journal.Disk;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.session.book.BookEvent;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;

class ChangesScreenTest {

    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final int PAGE = 5;
    private static final int ALL = 30;

    /// The real disk, with a new segment after every few events.
    private static final Disk SMALL = new Disk() {
        @Override
        public int segmentBytes() {
            return 800;
        }
    };

    private final Queue<Runnable> held = new ConcurrentLinkedQueue<>();

    @TempDir
    Path folder;

    @Test
    void onlyAPageIsReadUntilOlderOnesAreAskedForAndATableHoldsThemAll() throws IOException {
        on(Thread::startVirtualThread, robot -> {
            robot.awaitWords("5 changes, back to");
            assertTrue(robot.says("A funder was entered or changed: Fund 30"));
            robot.press("older");
            robot.awaitWords("10 changes, back to");
            robot.fill("search", "fund 2");
            robot.awaitWords("A funder was entered or changed: Fund 2");
            robot.fill("search", "fund 17");
            robot.awaitWords("One change. That is all.");
            robot.press("clear-all");
            robot.awaitWords("5 changes, back to");
            robot.press("save");
            robot.await("nothing was saved", () -> Files.exists(folder.resolve("saved.csv")));
        });
        List<String> lines = Files.readAllLines(folder.resolve("saved.csv"));
        assertEquals(1 + ALL, lines.size());
        assertTrue(lines.getLast().contains("Fund 1\""), lines.getLast());
    }

    @Test
    void whatIsStoppedStaysStoppedAndSavesNothing() {
        Executor gate = held::add;
        on(gate, robot -> {
            robot.awaitWords("Opening the list");
            release(robot);
            robot.awaitWords("Looking: part 0 of");
            robot.press("stop");
            robot.awaitWords("You stopped it. Older changes may be missing here.");
            release(robot);
            assertFalse(robot.says("Fund 30"));
            robot.press("older");
            release(robot);
            release(robot);
            release(robot);
            robot.awaitWords("Fund 30");
            robot.await("it reads on for ever", () -> {
                release(robot);
                return robot.says("5 changes, back to");
            });
            robot.press("save");
            robot.awaitWords("Reading, to be saved");
            robot.press("stop");
            robot.awaitWords("You stopped it, so nothing was saved.");
            release(robot);
        });
        assertFalse(Files.exists(folder.resolve("saved.csv")));
    }

    private void release(Robot robot) {
        Runnable next = held.poll();
        if (next != null) {
            next.run();
        }
        robot.rest();
    }

    private void on(Executor away, Consumer<Robot> work) {
        RoomOpening opening = Room.open(new DataFolder(folder.resolve("data")), CONTENT, SMALL, CLOCK, _ -> {});
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, opening).room()) {
            for (int number = 1; number <= ALL; number++) {
                room.keep(List.of(new BookEvent.FunderKept(
                        new EntryId(new UUID(1, number)), new Entry.Funder("Fund " + number))));
            }
            Chores chores = new Chores(
                    away,
                    Platform::runLater,
                    failure -> held.add(() -> {
                        throw new AssertionError(failure);
                    }));
            Takeaway takeaway = new Takeaway(
                    _ -> Optional.of(folder.resolve("saved.csv")),
                    new Chores(Thread::startVirtualThread, Platform::runLater, _ -> {}),
                    _ -> {});
            ChangesScreen.Parts parts =
                    new ChangesScreen.Parts(chores, Texts.of(Language.ENGLISH), takeaway, PAGE, () -> {});
            Robot.in(() -> new ChangesScreen(room, parts, Optional.empty()).view(), work);
        } catch (IOException notClosed) {
            throw new AssertionError(notClosed);
        }
    }
}
