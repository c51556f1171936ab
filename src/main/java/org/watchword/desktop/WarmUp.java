package org.watchword.desktop;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Presses keys on windows that nobody sees and then ends the program: while the image is made, a run of this teaches
/// it which classes a start and a slide need. What it presses is what every evening begins with.
final class WarmUp {
    private static final Duration PAUSE = Duration.millis(300);
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.B,
            KeyCode.B,
            KeyCode.H,
            KeyCode.ESCAPE,
            KeyCode.F1,
            KeyCode.ESCAPE,
            KeyCode.O,
            KeyCode.ESCAPE);

    private final Runnable end;
    private int pressed;

    WarmUp(Runnable end) {
        this.end = end;
    }

    /// Begins after the windows have had time to open; returns at once.
    void begin() {
        Timeline beat = new Timeline(new KeyFrame(PAUSE, _ -> press()));
        beat.setCycleCount(KEYS.size() + 1);
        beat.setDelay(PAUSE.multiply(10));
        beat.setOnFinished(_ -> end.run());
        beat.play();
    }

    private void press() {
        if (pressed < KEYS.size()) {
            KeyCode key = KEYS.get(pressed++);
            Window.getWindows().stream()
                    .filter(Window::isFocused)
                    .map(Window::getScene)
                    .findFirst()
                    .ifPresent(scene -> {
                        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                            Event.fireEvent(scene, new KeyEvent(type, "", "", key, false, false, false, false));
                        }
                    });
        }
    }
}
