package org.watchword.desktop.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.write.SlideField;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.SlideFrames;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;
import org.watchword.room.compose.SlideDesk;

/// A trainer writes slides of her own in a form, and never sees the file unless she asks to.
class WriteScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final Path CONTENT =
            Path.of(System.getProperty("watchword.root"), "src/test/resources/every-layout");
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final String MODULE = "local/at-our-station";

    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();
    private final AtomicBoolean left = new AtomicBoolean();
    private final List<String> begun = new ArrayList<>();
    private final PictureShelf shelf = new PictureShelf();

    @TempDir
    Path folder;

    @Test
    void slidesAreWrittenAndShownWhenTheyAreFinished() {
        with(room -> Robot.in(() -> view(room, ENGLISH), robot -> {
            robot.press("begin");
            robot.awaitWords("Type a name for the slides");
            robot.fill("new-name", "At our station");
            robot.press("begin");
            robot.awaitWords("The room sees this slide as it is here.");
            assertEquals(List.of(MODULE), begun);
            robot.fill("field-heading", "Who waits here at night?");
            robot.awaitWords("Saved");
            robot.await("not saved", () -> headings(room).equals(List.of("Who waits here at night?")));
            robot.await(
                    "no picture", () -> robot.node("preview", ImageView.class).getImage() != null);
            points(robot, room);
            takenBack(robot, room);
            robot.press("back");
            robot.await("still here", left::get);
        }));
    }

    private static void points(Robot robot, Room room) {
        robot.press("add-slide");
        robot.awaitWords("Not finished");
        robot.fill("field-heading", "Three places");
        type(robot, "field-notes", "Say: Look here.");
        type(robot, "field-items", "The rank\nRing 0121 496 0000");
        robot.awaitWords("Numbers are never typed");
        robot.rest();
        assertEquals(1, headings(room).size());
        type(robot, "field-items", "The rank\nThe hostel\nThe car park");
        robot.awaitWords("The room sees this slide as it is here.");
        robot.await("not shown", () -> headings(room).contains("Three places"));
        assertEquals(2, room.library().module(MODULE).orElseThrow().minutes());
    }

    private static void takenBack(Robot robot, Room room) {
        robot.press("take-out");
        robot.await("still there", () -> headings(room).size() == 1);
        robot.press("undo");
        robot.await("gone", () -> headings(room).size() == 2);
        robot.press("slide-slide-2");
        robot.press("up");
        robot.await("not moved", () -> headings(room).getFirst().equals("Three places"));
    }

    @Test
    void aSlideTakesAnotherFormAndItsWordsMove() {
        with(room -> Robot.in(() -> view(room, ENGLISH), robot -> {
            begin(robot);
            robot.press("add-slide");
            robot.await("no boxes", () -> robot.node("field-items", TextArea.class) != null);
            robot.fill("field-heading", "Three places");
            type(robot, "field-items", "The rank\nThe hostel");
            type(robot, "field-notes", "Say: Look here.");
            robot.await("not shown", () -> headings(room).contains("Three places"));
            choose(robot, "layout", "STEPS");
            robot.await("no steps", () -> read(slides()).contains("1. The rank\n2. The hostel"));
            robot.press("as-text");
            TextArea source = robot.node("source", TextArea.class);
            assertTrue(source.getText().contains("layout: steps"));
            Stagehand.run(() -> source.setText(source.getText().replace("The hostel", "The old hostel")));
            robot.await("text not saved", () -> read(slides()).contains("2. The old hostel"));
            robot.press("as-text");
            assertEquals(
                    "The rank\nThe old hostel",
                    robot.node("field-items", TextArea.class).getText());
        }));
    }

    @Test
    void aPictureIsTakenInWithItsOrigin() {
        write(
                folder.resolve("plan.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 62 108'>"
                        + "<rect width='62' height='108' fill='#123456'/></svg>");
        with(room -> Robot.in(() -> view(room, ENGLISH), robot -> {
            begin(robot);
            robot.press("add-slide");
            robot.press("choose-picture");
            robot.awaitWords("plan.svg");
            robot.press("take-in");
            robot.awaitWords("Type what the picture shows");
            robot.fill("picture-name", "A plan of the station");
            robot.fill("picture-author", "The council");
            robot.fill("picture-licence", "They agreed");
            robot.press("take-in");
            Path media = slides().resolveSibling("media");
            robot.await("not there", () -> Files.exists(media.resolve("a-plan-of-the-station.svg")));
            robot.await("no source", () -> read(media.resolve("SOURCES.md")).contains("by The council"));
            robot.press("as-text");
            robot.await(
                    "not on the slide",
                    () -> robot.node("source", TextArea.class)
                            .getText()
                            .contains("![A plan of the station](media/a-plan-of-the-station.svg)"));
            write(folder.resolve("plan.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>");
        }));
    }

    @Test
    void aContactIsPickedIntoTheWords() {
        with(room -> Robot.in(() -> view(room, ENGLISH), robot -> {
            begin(robot);
            type(robot, "field-words", "");
            robot.focus("field-words");
            ComboBox<?> contacts = robot.node("put-contact", ComboBox.class);
            Stagehand.run(() -> contacts.getSelectionModel().select(0));
            robot.await(
                    "not put in",
                    () -> robot.node("field-words", TextArea.class).getText().startsWith("{contact: "));
        }));
    }

    @Test
    void picturesOfWriting() {
        with(room -> {
            Pictures.take("write-begin", () -> view(room, ENGLISH));
            take("write", written(room, ENGLISH, false));
            take("write-text", written(room, ENGLISH, true));
            take("write-pseudo", written(room, PseudoLanguage.texts(), false));
        });
    }

    /// With the slide itself, which is drawn a little later.
    private static void take(String name, WriteScreen screen) {
        Robot.in(
                screen::view,
                robot -> robot.await(
                        "no slide", () -> robot.node("preview", ImageView.class).getImage() != null));
        Pictures.take(name, screen::view);
    }

    private WriteScreen written(Room room, Texts texts, boolean asText) {
        return Stagehand.on(() -> {
            WriteScreen screen = screen(room, texts, new Chores(Runnable::run, Runnable::run, unexpected::set));
            screen.asked(new WriteAsk.Begin("At our station"));
            screen.asked(new WriteAsk.Add(Layout.POINTS));
            screen.asked(new WriteAsk.Type(SlideField.HEADING, List.of("Three places to look at")));
            screen.asked(new WriteAsk.Type(SlideField.ITEMS, List.of("The rank", "The hostel", "Ring 0121 496 0000")));
            screen.asked(new WriteAsk.AsText(asText));
            return screen;
        });
    }

    private static void begin(Robot robot) {
        robot.fill("new-name", "At our station");
        robot.press("begin");
        robot.await("field-heading");
    }

    private static void type(Robot robot, String id, String words) {
        Stagehand.run(() -> robot.node(id, TextArea.class).setText(words));
    }

    private static void choose(Robot robot, String id, String code) {
        Stagehand.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Option> box = robot.node(id, ComboBox.class);
            box.setValue(box.getItems().stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst()
                    .orElseThrow());
        });
    }

    private static List<String> headings(Room room) {
        return room.library().module(MODULE).stream()
                .flatMap(module -> module.text("en").slides().stream())
                .map(Slide::heading)
                .toList();
    }

    private Path slides() {
        return folder.resolve("data/content/modules").resolve(MODULE).resolve("slides.en.md");
    }

    private Parent view(Room room, Texts texts) {
        return screen(room, texts, new Chores(Runnable::run, Platform::runLater, unexpected::set))
                .view();
    }

    private WriteScreen screen(Room room, Texts texts, Chores chores) {
        SlideFrames frames = new SlideFrames(room, new Area("gb"), texts, shelf);
        WriteScreen.Ways ways = new WriteScreen.Ways(
                (_, _) -> Optional.of(folder.resolve("plan.svg")), begun::add, () -> left.set(true));
        return new WriteScreen(
                room,
                new SlideDesk(room, new DataFolder(folder.resolve("data"))),
                new Area("gb"),
                new WriteScreen.Parts(chores, chores, texts, frames, ways));
    }

    private void with(Consumer<Room> work) {
        RoomOpening opening = Room.open(new DataFolder(folder.resolve("data")), CONTENT, CLOCK, unexpected::set);
        try (Room room = ((RoomOpening.Opened) opening).room()) {
            work.accept(room);
        } catch (AssertionError failure) {
            Optional.ofNullable(unexpected.get()).ifPresent(failure::addSuppressed);
            throw failure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            shelf.close();
        }
        assertNull(unexpected.get());
        assertFalse(Files.exists(CONTENT.resolve("modules/local")));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
