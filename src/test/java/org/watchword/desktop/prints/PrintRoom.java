package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.learned.LearnedDesk;

/// The print room over records in a folder and what comes with the program, with a printer that only remembers.
final class PrintRoom implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/London"));

    final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    final List<Notice> told = new CopyOnWriteArrayList<>();
    final List<PrintsScreen.Done> noted = new ArrayList<>();
    final List<Integer> printed = new ArrayList<>();
    final Room room;
    private final Path folder;
    private final boolean broken;

    /// @param folder for the records, and for what is saved
    /// @param broken whether the printer vanishes when something is printed
    PrintRoom(Path folder, boolean broken) {
        this.folder = folder;
        this.broken = broken;
        Path content = Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");
        RoomOpening opening = Room.open(new DataFolder(folder.resolve("records")), content, CLOCK, unexpected::add);
        room = assertInstanceOf(RoomOpening.Opened.class, opening).room();
    }

    Parent view() {
        Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, unexpected::add);
        Takeaway takeaway = new Takeaway(name -> Optional.of(folder.resolve(name)), chores, told::add);
        SlipMaking slips = new SlipMaking(new LearnedDesk(room), Optional::empty);
        PrintsScreen.Paper paper =
                new PrintsScreen.Paper(new Remembering(), slips, new PrintPictures(chores), new LetterGaps(), chores);
        PrintsScreen screen = new PrintsScreen(room, chores, Texts.of(Language.ENGLISH), takeaway, paper);
        return screen.open(
                Optional.empty(), "gb", new PrintsScreen.Ways(_ -> {}, noted::add, () -> {}, () -> {}, (_, _) -> {}));
    }

    @Override
    public void close() throws java.io.IOException {
        room.close();
    }

    private final class Remembering implements Printer {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public void print(Printed print, int copies, Runnable failed) {
            printed.add(copies);
            if (broken) {
                failed.run();
            }
        }
    }
}
