package org.watchword.desktop;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.lock.Bolt;
import org.watchword.desktop.lock.Idle;
import org.watchword.desktop.lock.ProtectScreen;
import org.watchword.desktop.lock.UnlockScreen;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.settings.Protection;
import org.watchword.print.KeySheet;
import org.watchword.print.Printed;
import org.watchword.records.key.Change;
import org.watchword.records.key.Custody;
import org.watchword.records.key.Passphrase;
import org.watchword.records.key.RecoveryKey;
import org.watchword.records.key.Secret;

/// Keeps the pages with names behind the passphrase: when nobody was at the laptop for a while, when its lid was shut,
/// when she says so. What was open is covered and comes back as it was; slides are never covered. Belongs to the window
/// thread.
final class Guarding implements Protection {
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final List<EventType<? extends InputEvent>> SOMEBODY = List.of(
            KeyEvent.KEY_PRESSED,
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_MOVED,
            ScrollEvent.SCROLL,
            TouchEvent.TOUCH_PRESSED);

    private final House house;
    private final TrainerWindow window;
    private final Ways ways;
    private final Custody custody;
    private final Idle idle;

    /// Ways from its pages.
    ///
    /// @param slides to the slides while they run
    /// @param settings back to the settings
    record Ways(Supplier<Optional<Runnable>> slides, Runnable settings) {}

    /// @param clock on the wall
    Guarding(House house, TrainerWindow window, InstantSource clock, Ways ways) {
        this.house = house;
        this.window = window;
        this.ways = ways;
        custody = house.room().records().custody();
        idle = new Idle(
                clock,
                () -> Duration.ofMinutes(
                        house.settings().settings().get().locking().minutes()));
    }

    /// Begins to watch whether anybody is there.
    void begin(Background background) {
        Scene scene = window.stage().getScene();
        SOMEBODY.forEach(type -> scene.addEventFilter(type, this::touched));
        background.every(LOOK, this::look);
    }

    /// Whoever comes back to a laptop that slept finds it locked by the first thing they touch; but what is pressed for
    /// the slides is never lost.
    private void touched(InputEvent event) {
        boolean free = !window.hidden();
        look();
        if (free && window.hidden()) {
            event.consume();
        }
        idle.touched();
    }

    /// Locks when nobody was here for too long.
    void look() {
        if (idle.over()) {
            lockNow();
        }
    }

    @Override
    public boolean locked() {
        return custody.locked();
    }

    @Override
    public void lockNow() {
        lock(UnlockScreen.Doors.overAPage(this::open, ways.slides().get(), house.texts()));
    }

    /// The same, while people type their own names.
    ///
    /// @param boxes shows them again
    void lockBehind(Runnable boxes) {
        lock(UnlockScreen.Doors.behindTheBoxes(this::open, boxes, house.texts()));
    }

    /// The same, while somebody takes a test.
    ///
    /// @param test shows it again
    void lockBehindATest(Runnable test) {
        lock(UnlockScreen.Doors.behindATest(this::open, test, house.texts()));
    }

    private void lock(UnlockScreen.Doors doors) {
        if (!custody.locked() || window.covered()) {
            return;
        }
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
        window.cover(new UnlockScreen(new Again(custody), house.chores(), house.texts(), doors).view());
    }

    private void open() {
        idle.touched();
        window.uncover();
    }

    @Override
    public void choose() {
        fromSettings(ProtectScreen.Wish.FIRST);
    }

    @Override
    public void change() {
        fromSettings(ProtectScreen.Wish.CHANGE);
    }

    @Override
    public void renew() {
        fromSettings(ProtectScreen.Wish.RECOVERY);
    }

    private void fromSettings(ProtectScreen.Wish wish) {
        Runnable back = ways.settings();
        Runnable done = () -> {
            back.run();
            house.troubles().tell().accept(new Notice.Protected(kept(wish)));
        };
        protect(wish, ProtectScreen.Doors.ofTheSettings(done, back, wish, house.texts()));
    }

    private static Notice.Protected.Kept kept(ProtectScreen.Wish wish) {
        return switch (wish) {
            case FIRST -> Notice.Protected.Kept.PASSPHRASE;
            case CHANGE -> Notice.Protected.Kept.NEW_PASSPHRASE;
            case RECOVERY -> Notice.Protected.Kept.NEW_KEY;
        };
    }

    /// Asks for the passphrase of the first name in a register.
    ///
    /// @param register shows it again, whatever came of it
    /// @param then there is one now
    void protectFor(Runnable register, Runnable then) {
        protect(ProtectScreen.Doors.ofTheRegister(
                () -> {
                    register.run();
                    then.run();
                },
                register,
                house.texts()));
    }

    /// Shows the page for the first passphrase.
    void protect(ProtectScreen.Doors doors) {
        protect(ProtectScreen.Wish.FIRST, doors);
    }

    private void protect(ProtectScreen.Wish wish, ProtectScreen.Doors doors) {
        ProtectScreen.Vault vault = new ProtectScreen.Vault(custody, house.chores(), this::print);
        window.page(new ProtectScreen(vault, wish, house.texts(), doors).view());
    }

    private void print(KeySheet sheet) {
        house.chores().run(() -> house.room().print(sheet), made -> {
            if (made instanceof Printed printed) {
                house.printer().print(printed, 1, () -> house.troubles().tell().accept(new Notice.PrinterFailed()));
            }
        });
    }

    /// Records that are open behind a cover.
    private record Again(Custody custody) implements Bolt {
        @Override
        public boolean opens(Secret secret) {
            return custody.opens(secret);
        }

        @Override
        public Change renew(RecoveryKey known, Passphrase next) {
            return custody.change(known, next);
        }
    }
}
