package org.watchword.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.notice.RestoreWord;
import org.watchword.records.Records;
import org.watchword.records.Remark;
import org.watchword.records.Restore;
import org.watchword.records.Restored;
import org.watchword.records.Surroundings;
import org.watchword.records.key.Secret;
import org.watchword.room.LockedRoom;
import org.watchword.room.RoomOpening;

/// The way into the pages, for the first time and again after a backup was brought back. Whatever stands on records is
/// made anew with them, so that nothing tells of records that are gone. Belongs to the window thread.
final class Entrance implements AutoCloseable {
    private final Porch porch;
    private final Stage stage;
    private final Supplier<RoomOpening> records;
    private AtOnce atOnce;
    private @Nullable LockedDoor door;
    private @Nullable Inside inside;
    private volatile @Nullable RoomOpening arriving;

    /// @param records opens them, however often
    /// @param atOnce what the window opens with, the first time
    Entrance(Porch porch, Stage stage, Supplier<RoomOpening> records, AtOnce atOnce) {
        this.porch = porch;
        this.stage = stage;
        this.records = records;
        this.atOnce = atOnce;
    }

    private record Inside(Wiring wiring, Road road) {}

    /// What came of bringing a backup back, and of opening the records after it.
    private record Arrival(Restored restored, RoomOpening opening) {}

    /// Goes as far as the records let her: to the first page, to the page that asks for the passphrase, or to a word
    /// about what is in the way.
    void enter(RoomOpening opening) {
        switch (opening) {
            case RoomOpening.Opened open -> {
                Wiring wiring = Wiring.of(open, porch, this::bringBack);
                inside = new Inside(wiring, wiring.open(stage, atOnce));
                atOnce = AtOnce.NOTHING;
            }
            case RoomOpening.Locked(LockedRoom room) -> {
                LockedDoor asking = new LockedDoor(room, porch, this::enter);
                door = asking;
                asking.show(stage);
            }
            case RoomOpening.WrongSecret _ -> throw new IllegalStateException("its page asks again");
            case RoomOpening.InUse _ -> Doorstep.inUse(porch.texts()).show(stage);
            case RoomOpening.Unreadable(var why) ->
                Doorstep.unreadable(why, porch.texts()).show(stage);
        }
    }

    /// Nothing may hold the records while others take their place, so they are closed, and opened again afterwards
    /// whatever came of it.
    ///
    /// @param secret of the backup, when the present key does not open it
    private void bringBack(Path file, Optional<Secret> secret) {
        Inside before = inside;
        if (before != null) {
            before.road().close();
            before.wiring().giveWay(new BringingBack(porch.texts()));
            porch.chores().run(() -> again(before.wiring(), file, secret), this::arrive);
        }
    }

    private Arrival again(Wiring before, Path file, Optional<Secret> secret) {
        Records kept = before.records();
        Restore restore = new Restore(porch.data().path(), Surroundings.REAL, kept.keyring(secret));
        Secret own = kept.inHand();
        before.close();
        Restored restored = restore.bringBack(file);
        boolean others = restored instanceof Restored.BroughtBack;
        RoomOpening opening = opened(others ? secret.orElse(own) : own);
        arriving = opening;
        return new Arrival(restored, opening);
    }

    /// She typed her passphrase, or that of the backup, a moment ago. If it does not open them, she is asked.
    private RoomOpening opened(Secret secret) {
        RoomOpening opening = records.get();
        if (opening instanceof RoomOpening.Locked(LockedRoom room)) {
            RoomOpening unlocked = room.open(secret);
            return unlocked instanceof RoomOpening.WrongSecret ? opening : unlocked;
        }
        return opening;
    }

    /// A window that was closed meanwhile stays closed; [#close] lets the records go.
    private void arrive(Arrival arrival) {
        if (stage.isShowing()) {
            arriving = null;
            porch.troubles().tell().accept(notice(arrival.restored()));
            enter(expected(arrival));
        }
    }

    private Notice notice(Restored restored) {
        return switch (restored) {
            case Restored.BroughtBack back ->
                new Notice.BroughtBack(
                        (int) back.contents().sessions(), (int) back.contents().people(), back.setAside());
            case Restored.NotBroughtBack(Restored.Why why) -> new Notice.Refused(RestoreWord.say(why, porch.texts()));
        };
    }

    /// After a backup the register is always made anew, which is nothing to be told.
    private static RoomOpening expected(Arrival arrival) {
        if (arrival.restored() instanceof Restored.BroughtBack
                && arrival.opening() instanceof RoomOpening.Opened(var room, List<Remark> remarks)) {
            return new RoomOpening.Opened(
                    room,
                    remarks.stream()
                            .filter(remark -> !(remark instanceof Remark.RegisterRebuilt))
                            .toList());
        }
        return arrival.opening();
    }

    /// Lets the session go, which can be carried on with.
    void leave() {
        if (inside != null) {
            inside.road().close();
        }
    }

    /// Closes the records, or leaves them locked. Work with the disk must be over.
    @Override
    public void close() {
        try (LockedDoor _ = door) {
            door = null;
            closeArriving();
        } catch (IOException notClosed) {
            porch.troubles().desk().report(notClosed);
        }
        if (inside != null) {
            inside.wiring().close();
        }
    }

    private void closeArriving() throws IOException {
        RoomOpening waiting = arriving;
        arriving = null;
        switch (waiting) {
            case RoomOpening.Opened(var room, var _) -> room.close();
            case RoomOpening.Locked(LockedRoom room) -> room.close();
            case null, default -> {}
        }
    }
}
