package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.frame.FrameView;
import org.watchword.desktop.frame.FrameViewState;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class TrainerWindowTest {
    private Stage stage;
    private TrainerWindow window;

    @BeforeEach
    void makes() {
        window = Stagehand.on(() -> {
            stage = new Stage();
            FrameView frame = new FrameView(
                    new SimpleObjectProperty<>(new FrameViewState(List.of(), Optional.empty())),
                    _ -> {},
                    Texts.of(Language.ENGLISH),
                    new StackPane());
            return new TrainerWindow(
                    stage, frame, new SimpleObjectProperty<>(Theme.LIGHT), new SimpleObjectProperty<>(TextSize.USUAL));
        });
    }

    @AfterEach
    void hides() {
        Stagehand.run(stage::hide);
    }

    @Test
    void onALargeScreenItHasALeastSize() {
        Stagehand.run(() -> window.fit(new Rectangle2D(0, 0, 1920, 1080)));
        assertEquals(1024, stage.getMinWidth());
        assertEquals(640, stage.getMinHeight());
    }

    @Test
    void aScreenThatBecomesSmallerTakesTheWindowWithIt() {
        Stagehand.run(() -> {
            stage.setMaximized(false);
            stage.setWidth(900);
            stage.setHeight(700);
            window.fit(new Rectangle2D(0, 0, 1000, 1000));
        });
        assertFalse(stage.isMaximized());
        Stagehand.run(() -> window.fit(new Rectangle2D(0, 0, 800, 600)));
        assertEquals(800, stage.getMinWidth());
        assertTrue(stage.getMinHeight() < 600 - 30, "a title bar has its place too");
        assertTrue(stage.isMaximized());
    }

    @Test
    void aWindowThatAnotherOneReplacedIsNotHeldByTheScreens() {
        WeakReference<TrainerWindow> before = new WeakReference<>(window);
        makes();
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (before.get() != null && System.nanoTime() < until) {
            System.gc();
            Stagehand.settle();
        }
        assertNull(before.get());
    }
}
