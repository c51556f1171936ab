package org.watchword.desktop.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Proofreader;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.look.Theme;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.text.Countdown;

class WallClockTest {
    @ParameterizedTest
    @CsvSource({"65000, 1:05", "64001, 1:05", "600000, 10:00", "1, 0:01", "0, 0:00", "-5000, 0:00"})
    void aBegunSecondIsCountedWholeAndNothingIsBelowZero(long millis, String words) {
        assertEquals(words, Countdown.left(Duration.ofMillis(millis)));
    }

    @Test
    void withoutTimeNothingIsDrawn() {
        assertFalse(tag(Optional.empty()).isVisible());
        assertTrue(tag(Optional.of(Duration.ofMinutes(2))).isVisible());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1024, 768", "1920, 600"})
    void theClockStandsInTheCornerOfEveryShape(int width, int height) {
        Stagehand.run(() -> {
            try (PictureShelf shelf = new PictureShelf()) {
                AudienceView wall = new AudienceView(shelf);
                wall.show(AudienceViewState.ofSlide(Samples.material(), 5, 9));
                WallClock clock = new WallClock();
                clock.show(Optional.of(Duration.ofSeconds(59)));
                wall.resize(width, height);
                clock.resize(width, height);
                Pane both = new Pane(wall, clock);
                wall.setManaged(false);
                clock.setManaged(false);
                Scene scene = new Scene(both, width, height);
                Look.apply(scene, Theme.LIGHT);
                Pictures.keep("wall-clock/" + width + "x" + height, scene.snapshot(null));
                assertEquals(List.of(), Proofreader.faults(clock));
            }
        });
    }

    private static Node tag(Optional<Duration> left) {
        return Stagehand.on(() -> {
            WallClock clock = new WallClock();
            clock.show(left);
            return clock.getChildrenUnmodifiable().getFirst();
        });
    }
}
