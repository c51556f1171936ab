package org.watchword.desktop.present;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.key.HeldKeys;
import org.watchword.desktop.present.key.KeyContext;
import org.watchword.desktop.present.key.KeyContext.Now;
import org.watchword.desktop.present.key.KeyStroke;
import org.watchword.desktop.present.key.KeyStroke.Held;
import org.watchword.desktop.present.key.Keys;
import org.watchword.desktop.present.key.LastStep;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;

/// Listens on both windows before any control does, so that a clicker works wherever the focus is.
final class Keyboard {

    private final Supplier<Desk> desk;
    private final BooleanSupplier here;
    private final Consumer<Meaning> press;
    private final HeldKeys held = new HeldKeys();
    private LastStep last = LastStep.NONE;
    private boolean tabbed;
    private boolean taken;
    private long typedAt;

    /// @param desk what the laptop is doing
    /// @param here whether the presenter's window is before the trainer; elsewhere only forward and back count
    Keyboard(Supplier<Desk> desk, BooleanSupplier here, Consumer<Meaning> press) {
        this.desk = desk;
        this.here = here;
        this.press = press;
    }

    /// Begins to listen on a window.
    ///
    /// @return ends it
    Runnable listen(Scene scene) {
        var pressed = (javafx.event.EventHandler<KeyEvent>) this::pressed;
        var released = (javafx.event.EventHandler<KeyEvent>) event -> held.released(event.getCode());
        var typed = (javafx.event.EventHandler<KeyEvent>) this::typed;
        var mouse = (javafx.event.EventHandler<MouseEvent>) _ -> tabbed = false;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
        };
    }

    /// A button of the phone that is the remote. It does what the same button of a clicker would, and no more.
    void step(Deed deed) {
        long millis = millis();
        if (reaches(deed) && !last.swallows(deed, millis)) {
            last = new LastStep(deed, millis);
            press.accept(deed);
        }
    }

    /// When something was last typed into a text box, in milliseconds of the steady clock.
    long typedAt() {
        return typedAt;
    }

    /// A text box has just got the focus.
    void typed() {
        typedAt = millis();
    }

    private void pressed(KeyEvent event) {
        long millis = millis();
        boolean typing = isTyping(event.getTarget());
        if (typing) {
            typedAt = millis;
        }
        KeyStroke stroke = stroke(event, held.pressed(event.getCode(), millis), millis);
        Optional<Meaning> meaning = Keys.meaning(stroke, context(typing, event.getTarget() instanceof ScrollPane))
                .filter(this::reaches);
        taken = meaning.isPresent();
        tabbed = event.getCode() == KeyCode.TAB || (tabbed && meaning.isEmpty());
        meaning.ifPresent(found -> {
            event.consume();
            if (found == Deed.NEXT || found == Deed.BACK) {
                last = new LastStep(found, millis);
            }
            press.accept(found);
        });
    }

    private boolean reaches(Meaning meaning) {
        return here.getAsBoolean() || meaning == Deed.NEXT || meaning == Deed.BACK;
    }

    /// The letter of a key that was ours must not be typed into what the key has just opened.
    private void typed(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private KeyContext context(boolean typing, boolean reading) {
        Desk now = desk.get();
        EnumSet<Now> focus = EnumSet.noneOf(Now.class);
        if (typing || !here.getAsBoolean()) {
            focus.add(Now.TYPING);
        }
        if (tabbed) {
            focus.add(Now.TABBED);
        }
        if (tabbed && reading) {
            focus.add(Now.READING);
        }
        return new KeyContext(
                now.keys(focus), last, now.laptop().letters(), now.laptop().clicker());
    }

    private static KeyStroke stroke(KeyEvent event, boolean repeat, long millis) {
        Set<Held> down = EnumSet.noneOf(Held.class);
        if (event.isShiftDown()) {
            down.add(Held.SHIFT);
        }
        if (event.isControlDown() || event.isMetaDown()) {
            down.add(Held.CONTROL);
        }
        if (event.isAltDown()) {
            down.add(Held.ALT);
        }
        return new KeyStroke(event.getCode(), text(event), down, repeat, millis);
    }

    /// What the key types; some systems do not say it for every key.
    private static String text(KeyEvent event) {
        if (!event.getText().isEmpty()) {
            return event.getText();
        }
        KeyCode code = event.getCode();
        return code.isLetterKey() || code.isDigitKey() ? code.getChar().toLowerCase(Locale.ROOT) : "";
    }

    static boolean isTyping(EventTarget target) {
        return target instanceof TextInputControl box && box.isEditable();
    }

    static long millis() {
        return System.nanoTime() / 1_000_000;
    }
}
