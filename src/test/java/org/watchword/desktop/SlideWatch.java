package org.watchword.desktop;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Stagehand;

/// Measures how long the audience waits for a slide: from the press of a key until the frame with the new slide has
/// been handed to the screen. The press waits its turn of the window thread, as a real one does.
final class SlideWatch {

    private final Scene desk;
    private final Scene wall;
    private @Nullable CompletableFuture<Long> awaited;
    private int onTheSpot;

    /// @param trainer the window that hears the keys
    SlideWatch(Stage trainer) {
        desk = trainer.getScene();
        wall = Stagehand.on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getStyle() == StageStyle.UNDECORATED)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the audience has no window"))
                .getScene());
        Stagehand.run(() -> wall.addPostLayoutPulseListener(this::pulsed));
    }

    /// Nanoseconds from the press to the frame; less than 0 when the press did not change the wall.
    ///
    /// @throws Exception when no frame comes for a minute
    long press(KeyCode key) throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long pressed = System.nanoTime();
        Platform.runLater(() -> press(key, painted));
        long at = painted.get(1, TimeUnit.MINUTES);
        return at < 0 ? -1 : at - pressed;
    }

    private void press(KeyCode key, CompletableFuture<Long> painted) {
        List<Object> before = seen();
        Node owner = desk.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(owner == null ? desk : owner, new KeyEvent(type, "", "", key, false, false, false, false));
        }
        if (seen().equals(before)) {
            painted.complete(-1L);
        } else {
            onTheSpot += picture().isVisible() ? 0 : 1;
            awaited = painted;
            Platform.requestNextPulse();
        }
    }

    /// What is on the wall: a picture that lay ready, or words that were drawn on the spot.
    private List<Object> seen() {
        return List.of(
                picture().isVisible(),
                String.valueOf(picture().getImage()),
                String.valueOf(wall.getRoot().lookup(".audience").getAccessibleText()));
    }

    private ImageView picture() {
        return wall.getRoot().getChildrenUnmodifiable().stream()
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The frame is painted on the painter's thread after this pulse, and handed over on this one.
    private void pulsed() {
        CompletableFuture<Long> painted = awaited;
        awaited = null;
        if (painted != null) {
            Runnable handedOver = () -> painted.complete(System.nanoTime());
            Platform.runLater(() -> afterThePainter(handedOver));
        }
    }

    private static void afterThePainter(Runnable work) {
        var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(() -> Platform.runLater(work)));
    }

    /// How many slides were not ready as a picture and had to be drawn while the audience waited.
    int onTheSpot() {
        return Stagehand.on(() -> onTheSpot);
    }
}
