package org.watchword.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.LockedRoom;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;

/// The program as JavaFX starts it. The records are opened while the toolkit wakes up, so that the first window waits
/// for whichever takes longer and not for both.
public final class App extends Application {
    static final String DATA = "--data=";
    static final String CONTENT = "--content=";
    static final String REHEARSE = "--rehearse=";
    static final String WARM_UP = "--warm-up=";

    private @Nullable Entry entry;
    private final ExecutorService away = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("disk").factory());
    private @Nullable LockedDoor door;
    private @Nullable Wiring wiring;
    private @Nullable Road road;

    /// What is under way before there is a window.
    private record Entry(DataFolder data, Troubles troubles, CompletableFuture<RoomOpening> opening) {}

    @Override
    public void init() {
        DataFolder data = named("data").map(Path::of).map(DataFolder::new).orElseGet(DataFolder::usual);
        Path content =
                named("content").map(Path::of).orElseGet(() -> data.path().resolve("no-content"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Troubles troubles = Troubles.in(data, clock, Platform::runLater);
        Thread.setDefaultUncaughtExceptionHandler(troubles.desk());
        entry = new Entry(
                data,
                troubles,
                CompletableFuture.supplyAsync(() -> Room.open(data, content, clock, troubles.desk()::report)));
    }

    @Override
    public void start(Stage stage) {
        Look.begin();
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
        if (road != null) {
            road.close();
        }
        away.close();
        leaveLocked();
        if (wiring != null) {
            wiring.close();
        }
    }

    private void enter(RoomOpening opened, Entry started, Stage stage) {
        Consumer<String> show = getHostServices()::showDocument;
        Consumer<Throwable> unexpected = started.troubles().desk()::report;
        Edges edges = SystemEdges.of(stage, away, show, unexpected);
        enter(opened, Porch.of(started.data(), started.troubles(), Texts.of(Language.ENGLISH), edges), stage);
    }

    private void enter(RoomOpening opened, Porch porch, Stage stage) {
        switch (opened) {
            case RoomOpening.Opened open -> {
                wiring = Wiring.of(open, porch);
                road = wiring.open(stage, named("rehearse"));
                named("warm-up").ifPresent(_ -> new WarmUp(Platform::exit).begin());
            }
            case RoomOpening.Locked(LockedRoom room) -> {
                LockedDoor asking = new LockedDoor(room, porch, came -> enter(came, porch, stage));
                door = asking;
                asking.show(stage);
            }
            case RoomOpening.WrongSecret _ -> throw new IllegalStateException("its page asks again");
            case RoomOpening.InUse _ -> Doorstep.inUse(porch.texts()).show(stage);
            case RoomOpening.Unreadable(var why) ->
                Doorstep.unreadable(why, porch.texts()).show(stage);
        }
    }

    private void leaveLocked() {
        try (LockedDoor _ = door) {
            door = null;
        } catch (IOException notClosed) {
            Objects.requireNonNull(entry).troubles().desk().report(notClosed);
        }
    }

    private Optional<String> named(String name) {
        return Optional.ofNullable(getParameters().getNamed().get(name));
    }
}
