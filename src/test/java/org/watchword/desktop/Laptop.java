package org.watchword.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.zip.ZipFile;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.lock.TestVault;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.screens.ScreenSource;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.journal.Disk;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryDraft;
import org.watchword.room.DataFolder;
import org.watchword.room.LockedRoom;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.testkit.DeadDisk;

/// A laptop with no printer and a folder to save files in, on which the real program runs.
final class Laptop implements AutoCloseable {

    /// The list of expected people that the trainer always finds.
    static final String LIST = "expected.csv";

    /// The backup that she always finds.
    static final String BACKUP = "watchword-2026-11-20T190000Z.zip";

    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root", "..")).resolve("training-content");

    /// Opens every laptop of the tests.
    static final String PASSPHRASE_WORDS = "seven quiet herons wade";

    static final Passphrase PASSPHRASE = new Passphrase(PASSPHRASE_WORDS);

    private final Path data;
    private final Path files;
    private volatile Instant wall = Instant.parse("2026-11-21T18:00:00Z");
    private final ExecutorService away = Executors.newSingleThreadExecutor();
    private final List<Window> others = Stagehand.on(() -> List.copyOf(Window.getWindows()));
    private final Room room;
    private final Stage stage;
    private final Entrance entrance;

    /// How a laptop is switched on.
    ///
    /// @param rehearse the deck that is asked for in a terminal
    /// @param locked whether its records are behind a passphrase
    private record Way(Disk disk, Optional<String> rehearse, boolean locked, Clock clock, ScreenSource screens) {

        static Way alone(Disk disk, Optional<String> rehearse, boolean locked) {
            return new Way(disk, rehearse, locked, new Evenings(), new BareEdges.OneScreen());
        }
    }

    private Laptop(Path data, Path files, Way way) {
        this.data = data;
        this.files = files;
        DataFolder folder = new DataFolder(data);
        Troubles troubles = Troubles.in(folder, way.clock(), Platform::runLater);
        if (way.locked()) {
            lock(data);
        }
        Supplier<RoomOpening> records =
                () -> Room.open(folder, CONTENT, way.disk(), way.clock(), troubles.desk()::report);
        RoomOpening opening = records.get();
        RoomOpening.Opened opened = (RoomOpening.Opened)
                (opening instanceof RoomOpening.Locked(LockedRoom room) ? room.open(PASSPHRASE) : opening);
        room = opened.room();
        if (way.locked() && !room.records().mayName()) {
            RecoveryDraft draft = room.records().custody().lock(PASSPHRASE);
            draft.finish(draft.key());
        }
        Texts texts = Texts.of(Language.ENGLISH);
        Edges edges = BareEdges.of(files, away, () -> wall, way.screens());
        stage = Stagehand.on(Stage::new);
        entrance = Stagehand.on(() -> new Entrance(
                Porch.of(folder, troubles, texts, edges), stage, records, AtOnce.rehearsing(way.rehearse())));
        Stagehand.run(() -> entrance.enter(opened));
    }

    private static void lock(Path data) {
        try {
            TestVault.lockNew(data, PASSPHRASE_WORDS);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /// Switches on a laptop that never had a passphrase.
    static Laptop fresh(Path data, Path files) {
        Stagehand.ready();
        return new Laptop(data, files, Way.alone(Disk.REAL, Optional.empty(), false));
    }

    /// Switches on a laptop with this disk, whose records are behind a passphrase.
    static Laptop on(Path data, Path files) {
        return on(data, files, Disk.REAL);
    }

    /// The same with a disk that a test can fill.
    static Laptop on(Path data, Path files, Disk disk) {
        Stagehand.ready();
        return new Laptop(data, files, Way.alone(disk, Optional.empty(), true));
    }

    /// The same in a hall with these screens, and with the real time.
    static Laptop inAHall(Path data, Path files, ScreenSource screens) {
        Stagehand.ready();
        return new Laptop(data, files, new Way(Disk.REAL, Optional.empty(), true, Clock.systemUTC(), screens));
    }

    /// The same, asked in a terminal for a deck at once.
    static Laptop presenting(String deck, Path data, Path files) {
        Stagehand.ready();
        return new Laptop(data, files, Way.alone(Disk.REAL, Optional.of(deck), true));
    }

    Robot robot() {
        return Robot.at(stage);
    }

    Room room() {
        return room;
    }

    Stage stage() {
        return stage;
    }

    /// The lid is shut, and opened again later.
    void sleeps(Duration time) {
        wall = wall.plus(time);
    }

    /// The picture of the trainer's window as it is.
    Path photograph(String name) {
        Stagehand.settle();
        return Pictures.keep(name, Stagehand.on(() -> stage.getScene().snapshot(null)));
    }

    /// What would be on the disk if the battery died now: the files as they are, nothing closed.
    void diesAndLeaves(Path disk) throws IOException {
        DeadDisk.of(data, disk);
    }

    /// What another copy of the program meets on the same disk.
    RoomOpening secondProgram() {
        return Room.open(new DataFolder(data), CONTENT, new Evenings(), _ -> {});
    }

    /// Closes the trainer's window as its frame does.
    ///
    /// @return whether she was asked instead
    boolean asksToClose() {
        WindowEvent close = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
        Stagehand.run(() -> stage.fireEvent(close));
        Stagehand.settle();
        return Stagehand.on(stage::isShowing);
    }

    /// Waits until no window of the program can be seen any more, half a minute at most. Windows that stood before this
    /// laptop was switched on belong to others.
    void awaitNoWindow() {
        robot().await("a window is still there", () -> Stagehand.on(this::seen).isEmpty());
    }

    private List<String> seen() {
        return Window.getWindows().stream()
                .filter(window -> !others.contains(window) && window.isShowing())
                .map(window -> window instanceof Stage named ? named.getTitle() : window.toString())
                .toList();
    }

    String saved(String name) {
        try {
            return Files.readString(files.resolve(name));
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    /// A sheet of a workbook, as it is written there.
    ///
    /// @param number from 1
    String savedSheet(String name, int number) {
        try (ZipFile workbook = new ZipFile(files.resolve(name).toFile())) {
            return new String(
                    workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet" + number + ".xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    boolean has(String name) {
        return Files.exists(files.resolve(name));
    }

    @Override
    public void close() {
        Stagehand.run(entrance::leave);
        Stagehand.run(stage::hide);
        away.close();
        Stagehand.settle();
        entrance.close();
    }
}
