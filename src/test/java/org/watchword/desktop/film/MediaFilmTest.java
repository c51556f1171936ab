package org.watchword.desktop.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.setup.device.Tone;

/// The real player. Where the computer has no decoder for H.264, that it says so is all that can be tested.
class MediaFilmTest {
    private static final Background BACKGROUND = Background.thread(Platform::runLater);
    private static final MediaBooth BOOTH = new MediaBooth(Platform::runLater, BACKGROUND, () -> true, _ -> {});

    @BeforeAll
    static void ready() {
        Stagehand.ready();
    }

    @AfterAll
    static void closes() {
        BACKGROUND.close();
    }

    private static boolean plays(Path film) {
        return BOOTH.trial(List.of(film)).orTimeout(30, TimeUnit.SECONDS).join();
    }

    @Test
    void aDamagedFileAndAMissingOneDoNotPlay() {
        assertFalse(plays(FilmDeck.film("broken.mp4")));
        assertFalse(plays(FilmDeck.film("nowhere.mp4")));
        assertTrue(Stagehand.on(() -> BOOTH.refuses(FilmDeck.film("broken.mp4"))));
    }

    @Test
    void oneFilmThatDoesNotPlayIsEnoughToSaySo() {
        assertFalse(BOOTH.trial(List.of(FilmDeck.film("walk.mp4"), FilmDeck.film("broken.mp4")))
                .orTimeout(60, TimeUnit.SECONDS)
                .join());
    }

    @Test
    void aFilmThatIsTriedHasAnAnswerInTime() {
        long begin = System.nanoTime();
        plays(FilmDeck.film("tone.mp4"));
        assertTrue(System.nanoTime() - begin < FilmTrial.MOST.plusSeconds(4).toNanos());
    }

    /// The still stays in its place then, as for any film that cannot be played.
    @Test
    void whereThereIsNoLoudspeakerAFilmWithSoundIsRefusedAndASilentOnePlays() {
        assumeTrue(plays(FilmDeck.film("walk.mp4")), "no decoder for H.264 here");
        assumeTrue(Tone.play() == Tone.Played.NO_WAY, "there is a loudspeaker here");
        assertFalse(plays(FilmDeck.film("tone.mp4")));
        assertTrue(Stagehand.on(() -> BOOTH.refuses(FilmDeck.film("tone.mp4"))));
        assertFalse(Stagehand.on(() -> BOOTH.refuses(FilmDeck.film("walk.mp4"))));
    }

    @Test
    void thePictureChangesWhileItPlays() {
        assumeTrue(plays(FilmDeck.film("walk.mp4")), "no decoder for H.264 here");
        FilmPlayer player = BOOTH.load(FilmDeck.film("walk.mp4"))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        Watcher watcher = new Watcher();
        Region picture = Stagehand.on(() -> {
            Region region = player.picture();
            Scene scene = new Scene(region, 640, 360);
            player.listen(watcher);
            player.play();
            return (Region) scene.getRoot();
        });
        watcher.reached(Duration.ofMillis(500));
        List<Color> early = street(picture);
        watcher.reached(Duration.ofMillis(2500));
        List<Color> late = street(picture);
        assertFalse(early.equals(late), "nothing moved");
        assertEquals(Duration.ofSeconds(5), Stagehand.on(player::whole).truncatedTo(ChronoUnit.SECONDS));
        watcher.over.orTimeout(30, TimeUnit.SECONDS).join();
        assertTrue(watcher.seen.getLast().toMillis() > 4000, "ended at " + watcher.seen.getLast());
        Stagehand.run(player::close);
    }

    /// A row of pixels through which the lamp walks.
    private static List<Color> street(Region picture) {
        return Stagehand.on(() -> {
            WritableImage image = picture.snapshot(null, null);
            List<Color> row = new ArrayList<>();
            for (int x = 0; x < image.getWidth(); x += 8) {
                row.add(image.getPixelReader().getColor(x, 270));
            }
            return row;
        });
    }

    private static final class Watcher implements FilmPlayer.Listener {
        private final List<Duration> seen = new ArrayList<>();
        private final CompletableFuture<Boolean> over = new CompletableFuture<>();
        private Duration wanted = Duration.ofDays(1);
        private CompletableFuture<Boolean> there = new CompletableFuture<>();

        void reached(Duration time) {
            CompletableFuture<Boolean> next = Stagehand.on(() -> {
                wanted = time;
                there = new CompletableFuture<>();
                return there;
            });
            next.orTimeout(30, TimeUnit.SECONDS).join();
        }

        @Override
        public void moved(Duration played) {
            seen.add(played);
            if (played.compareTo(wanted) >= 0) {
                there.complete(true);
            }
        }

        @Override
        public void ended() {
            over.complete(true);
        }

        @Override
        public void broke() {
            over.completeExceptionally(new AssertionError("it broke"));
            there.completeExceptionally(new AssertionError("it broke"));
        }
    }
}
