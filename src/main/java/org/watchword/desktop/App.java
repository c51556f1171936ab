package org.watchword.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;

/// The program as JavaFX starts it. The records are opened while the toolkit wakes up, so that the first window waits
/// for whichever takes longer and not for both.
public final class App extends Application {
    static final String DATA = "--data=";
    static final String CONTENT = "--content=";
    static final String REHEARSE = "--rehearse=";
    static final String PACK = "--pack=";
    static final String WARM_UP = "--warm-up=";

    private @Nullable Entry entry;
    private final ExecutorService away = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("disk").factory());
    private @Nullable Entrance entrance;

    /// What is under way before there is a window.
    ///
    /// @param records opens them, now and after a backup was brought back
    private record Entry(
            DataFolder data,
            Troubles troubles,
            Supplier<RoomOpening> records,
            CompletableFuture<RoomOpening> opening) {}

    @Override
    public void init() {
        DataFolder data = named("data").map(Path::of).map(DataFolder::new).orElseGet(DataFolder::usual);
        Path content =
                named("content").map(Path::of).orElseGet(() -> data.path().resolve("no-content"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Troubles troubles = Troubles.in(data, clock, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(troubles.desk());
        Supplier<RoomOpening> records = () -> Room.open(data, content, clock, troubles.desk()::report);
        entry = new Entry(data, troubles, records, CompletableFuture.supplyAsync(records));
    }

    @Override
    public void start(Stage stage) {
        Look.begin();
        Look.mark(stage);
        Entry started = Objects.requireNonNull(entry);
        Thread.currentThread().setUncaughtExceptionHandler(started.troubles().desk());
        var _ = started.opening()
                .thenAcceptAsync(room -> enter(room, started, stage), Platform::runLater)
                .exceptionally(failure -> {
                    started.troubles().desk().report(failure);
                    Platform.exit();
                    return null;
                });
    }

    @Override
    public void stop() {
        if (entrance != null) {
            entrance.leave();
        }
        away.close();
        if (entrance != null) {
            entrance.close();
        }
    }

    private void enter(RoomOpening opened, Entry started, Stage stage) {
        Consumer<String> show = getHostServices()::showDocument;
        Consumer<Throwable> unexpected = started.troubles().desk()::report;
        Edges edges = SystemEdges.of(stage, away, show, unexpected);
        Porch porch = Porch.of(started.data(), started.troubles(), Texts.of(Language.ENGLISH), edges);
        AtOnce atOnce = new AtOnce(named("rehearse"), named("pack").map(Path::of));
        Entrance way = new Entrance(porch, stage, started.records(), atOnce);
        entrance = way;
        way.enter(opened);
        if (opened instanceof RoomOpening.Opened) {
            named("warm-up").ifPresent(_ -> new WarmUp(Platform::exit).begin());
        }
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(getParameters().getNamed().get(name));
    }
}
