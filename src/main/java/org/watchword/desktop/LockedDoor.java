package org.watchword.desktop;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.lock.Bolt;
import org.watchword.desktop.lock.UnlockScreen;
import org.watchword.desktop.look.Look;
import org.watchword.records.key.Change;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;
import org.watchword.room.LockedRoom;
import org.watchword.room.RoomOpening;

/// The first page when the records are locked. Nothing else of the program is there before it was passed.
final class LockedDoor implements Bolt, AutoCloseable {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final LockedRoom room;
    private final Porch porch;
    private final Consumer<RoomOpening> enter;
    private volatile @Nullable RoomOpening came;
    private boolean entered;

    /// @param enter is given what came of opening, on the window thread
    LockedDoor(LockedRoom room, Porch porch, Consumer<RoomOpening> enter) {
        this.room = room;
        this.porch = porch;
        this.enter = enter;
    }

    /// Shows the page in the window.
    void show(Stage stage) {
        var doors = UnlockScreen.Doors.atTheStart(this::enter, stage::hide, porch.texts());
        Parent page = new UnlockScreen(this, porch.chores(), porch.texts(), doors).view();
        Scene scene = new Scene(new StackPane(page), WIDTH, HEIGHT);
        Look.apply(scene, porch.theme().getValue(), porch.letters().getValue());
        stage.setTitle(porch.texts().get(DoorWord.WINDOW));
        stage.setScene(scene);
        stage.show();
        page.requestFocus();
    }

    @Override
    public boolean opens(Secret secret) {
        RoomOpening opening = room.open(secret);
        came = opening;
        if (!(opening instanceof RoomOpening.Opened) && !(opening instanceof RoomOpening.WrongSecret)) {
            porch.edges().window().execute(this::enter);
        }
        return opening instanceof RoomOpening.Opened;
    }

    @Override
    public Change renew(RecoveryKey known, Passphrase next) {
        return came instanceof RoomOpening.Opened opened
                ? opened.room().records().custody().change(known, next)
                : Change.WRONG_SECRET;
    }

    private void enter() {
        RoomOpening opening = came;
        if (opening != null) {
            entered = true;
            enter.accept(opening);
        }
    }

    /// Lets the records go if nobody went in.
    ///
    /// @throws IOException when the disk does not answer
    @Override
    public void close() throws IOException {
        if (!entered) {
            if (came instanceof RoomOpening.Opened opened) {
                opened.room().close();
            }
            room.close();
        }
    }
}
