package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.SlidePictures;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;

class ReadyPicturesTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final PictureShelf shelf = new PictureShelf();
    private final ReadyPictures ready =
            Stagehand.on(() -> new ReadyPictures(new SlidePictures(shelf), new Size(64, 36)));

    /// A wall of its own for each number.
    private static AudienceViewState wall(int number) {
        AudienceViewState black = AudienceViewState.BLACK;
        return new AudienceViewState(black.told(), black.also(), black.colours(), black.palette(), number / 100.0, "");
    }

    private static List<AudienceViewState> walls(int first, int count) {
        List<AudienceViewState> walls = new ArrayList<>();
        for (int number = first; number < first + count; number++) {
            walls.add(wall(number));
        }
        return walls;
    }

    private Image picture(int number) {
        return Stagehand.on(() -> ready.of(wall(number))).orElseThrow();
    }

    private boolean isReady(int number) {
        return Stagehand.on(() -> ready.of(wall(number))).isPresent();
    }

    private void want(int first, int count) {
        Stagehand.run(() -> ready.want(walls(first, count)));
        long end = System.nanoTime() + LONG.toNanos();
        while (!isReady(first + Math.min(count, 4) - 1)) {
            assertTrue(System.nanoTime() < end, "not painted in time");
            Stagehand.settle();
        }
    }

    @AfterEach
    void closes() {
        shelf.close();
    }

    @Test
    void fourAreMadeAndTheLeastUrgentAreLeftOut() {
        want(0, 6);
        assertEquals(
                List.of(true, true, true, true, false, false),
                List.of(0, 1, 2, 3, 4, 5).stream().map(this::isReady).toList());
    }

    @Test
    void whatIsOnTheWallIsNeverPaintedOver() {
        want(0, 4);
        Image shown = picture(0);
        Stagehand.run(() -> ready.want(walls(10, 4)));
        Stagehand.settle();
        Stagehand.settle();
        assertSame(shown, picture(0));
    }

    @Test
    void aPictureThatNothingShowsIsPaintedOverForTheNextWall() {
        want(0, 4);
        List<Image> first = List.of(picture(0), picture(1), picture(2), picture(3));
        want(10, 4);
        want(20, 4);
        assertTrue(first.contains(picture(21)) || first.contains(picture(22)) || first.contains(picture(23)));
        assertNotSame(picture(20), picture(21));
    }

    @Test
    void picturesOfAnotherSizeAreOfNoUse() {
        want(0, 4);
        Stagehand.run(() -> ready.size(new Size(80, 60)));
        assertEquals(false, isReady(0));
        want(0, 4);
        assertEquals(80, picture(0).getWidth());
    }

    @ParameterizedTest
    @CsvSource({"1024, 768, 4", "1920, 1080, 4", "2560, 1440, 4", "3840, 2160, 2", "7680, 4320, 2"})
    void fewerAreKeptOnAScreenOfManyPixels(int width, int height, int kept) {
        assertEquals(kept, ReadyPictures.kept(new Size(width, height)));
    }
}
