package org.watchword.desktop.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.SlideFrames;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.compose.SlideDesk;
import org.watchword.testkit.Percentiles;

/// From a key in a box to the slide's new picture beside it, over the library that is shipped: the text is changed,
/// read
/// and checked, the slide laid out for every projector and drawn. Times are printed, not judged.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class WriteBenchTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final String WORDS = "People who wait here at night may need somebody to notice them and to call";
    private static final int ROUNDS = 3;

    private final AtomicReference<@Nullable Throwable> unexpected = new AtomicReference<>();
    private final PictureShelf shelf = new PictureShelf();

    @TempDir
    Path folder;

    @Test
    void keyToPreview() throws IOException {
        RoomOpening opening = Room.open(new DataFolder(folder), CONTENT, Clock.systemUTC(), unexpected::set);
        try (Room room = ((RoomOpening.Opened) opening).room();
                ExecutorService away = Executors.newSingleThreadExecutor()) {
            WriteScreen screen = screen(room, new Chores(away, Platform::runLater, unexpected::set));
            Stagehand.run(() -> screen.asked(new WriteAsk.Begin("At our station")));
            Robot.in(screen::view, robot -> measure(screen, robot));
        } finally {
            shelf.close();
        }
    }

    private static void measure(WriteScreen screen, Robot robot) {
        robot.await("field-heading");
        Stagehand.run(() -> screen.asked(new WriteAsk.Add(Layout.POINTS)));
        robot.await("field-items");
        ImageView preview = robot.node("preview", ImageView.class);
        robot.await("no picture", () -> preview.getImage() != null);
        List<Long> warm = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Long> now = new ArrayList<>();
            for (int letters = 1; letters <= WORDS.length(); letters++) {
                now.add(key(screen, robot, preview, WORDS.substring(0, letters) + round));
            }
            System.out.println("key to preview, round " + round + ": " + Percentiles.of(now));
            if (round > 0) {
                warm.addAll(now);
            }
        }
        System.out.println("key to preview, warm: " + Percentiles.of(warm));
        assertTrue(warm.size() > WORDS.length());
    }

    private static long key(WriteScreen screen, Robot robot, ImageView preview, String words) {
        Image before = Stagehand.on(preview::getImage);
        long begun = System.nanoTime();
        Stagehand.run(() -> screen.asked(new WriteAsk.Type(SlideField.ITEMS, List.of(words, "And a second point"))));
        while (Stagehand.on(preview::getImage).equals(before)) {
            Thread.onSpinWait();
        }
        long took = System.nanoTime() - begun;
        robot.rest();
        return took;
    }

    private WriteScreen screen(Room room, Chores chores) {
        SlideFrames frames = new SlideFrames(room, new Area("gb"), ENGLISH, shelf);
        WriteScreen.Ways ways = new WriteScreen.Ways((_, _) -> Optional.empty(), _ -> {}, () -> {});
        return Stagehand.on(() -> new WriteScreen(
                room,
                new SlideDesk(room, new DataFolder(folder)),
                new Area("gb"),
                new WriteScreen.Parts(chores, chores, ENGLISH, frames, ways)));
    }
}
