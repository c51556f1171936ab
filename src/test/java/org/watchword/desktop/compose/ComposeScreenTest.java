package org.watchword.desktop.compose;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Deck;
import org.watchword.content.deck.Part;
import org.watchword.content.deck.PartText;
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
import org.watchword.room.compose.DeckDesk;

/// A trainer puts her deck together, with the mouse's buttons and with the keyboard alone.
class ComposeScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();
    private final PictureShelf shelf = new PictureShelf();

    @TempDir
    Path data;

    @Test
    void aDeckIsMadeFromAShippedOneAndEveryChangeIsSaved() {
        with(room -> {
            Robot.in(() -> view(room, "taxi-drivers", ENGLISH), robot -> {
                robot.awaitWords("A deck of your own from “Taxi and private hire drivers”");
                robot.press("begin");
                robot.awaitWords("Type a name for the deck");
                robot.fill("new-name", "Our taxi evening");
                robot.press("begin");
                robot.awaitWords("55 minutes. That fits.");
                order(robot, room);
                slides(robot, room);
            });
            Robot.in(() -> view(room, "own-our-taxi-evening", ENGLISH), robot -> versions(robot, room));
        });
    }

    private static void order(Robot robot, Room room) {
        List<String> before = parts(room);
        robot.press("part-1");
        robot.focus("part-1");
        robot.keys(KeyCode.ALT, KeyCode.DOWN);
        robot.awaitWords("Saved");
        robot.await("the part did not move", () -> parts(room).get(2).equals(before.get(1)));
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        robot.await("it is not undone", () -> parts(room).equals(before));
        robot.keys(KeyCode.CONTROL, KeyCode.Y);
        robot.await("it is not done again", () -> !parts(room).equals(before));
        robot.focus("part-3");
        robot.keys(KeyCode.DELETE);
        robot.await("nothing was taken out", () -> parts(room).size() == before.size() - 1);
        robot.awaitWords("are free. Add something");
        robot.press("use-minutes");
        robot.awaitWords("That fits.");
        robot.fill("search", "zebra");
        robot.awaitWords("No module has these words");
        robot.press("add-break");
        robot.awaitWords("Break");
        robot.await("no break", () -> parts(room).contains("{ break: 5 }"));
    }

    private static void slides(Robot robot, Room room) {
        int at = parts(room)
                .indexOf(parts(room).stream()
                        .filter(part -> part.contains("core/what-it-is"))
                        .findFirst()
                        .orElseThrow());
        robot.press("part-" + at);
        Part.Teach teach = (Part.Teach) deck(room).parts().get(at);
        String slide = room.library()
                .module(teach.module())
                .orElseThrow()
                .text("en")
                .slides()
                .getLast()
                .id()
                .slide();
        robot.press("slide-" + slide);
        robot.awaitWords("Leave this slide out");
        ImageView picture = robot.node("slide-picture", ImageView.class);
        robot.await("no picture of the slide", () -> picture.getImage() != null);
        Pictures.keep("compose-slide", picture.getImage());
        robot.press("skip");
        robot.awaitWords("Left out in this deck");
        robot.await("it is not left out", () -> parts(room).get(at).contains("skip: [" + slide + "]"));
        robot.press("skip");
        robot.awaitWords("Leave this slide out");
        replaced(robot, room, at);
    }

    private static void replaced(Robot robot, Room room, int at) {
        Stagehand.run(() ->
                robot.node("other-module", ComboBox.class).getSelectionModel().select(0));
        robot.press("replace");
        robot.awaitWords("In its place:");
        robot.press("own-slide");
        robot.await("it is still replaced", () -> !parts(room).get(at).contains("replace"));
    }

    private void versions(Robot robot, Room room) {
        robot.awaitWords("Earlier versions");
        robot.press("version-0");
        robot.await("the first version is not back", () -> parts(room).size() == 8);
        Path file = deck(room).place().file();
        write(file, read(file) + "# by hand\n");
        robot.press("add-break");
        robot.awaitWords("Another program changed this deck meanwhile.");
        assertTrue(read(file).endsWith("# by hand\n"));
        robot.press("add-break");
        robot.awaitWords("Saved");
        write(file, "half");
        robot.press("add-break");
        robot.awaitWords("The file of this deck cannot be read");
        assertEquals("half", read(file));
        assertFalse(robot.says("Exception"));
    }

    @Test
    void picturesOfADeckThatIsPutTogether() {
        with(room -> {
            Pictures.take("compose-begin", () -> view(room, "taxi-drivers", ENGLISH));
            DeckDesk desk = new DeckDesk(room, new DataFolder(data));
            desk.begin(room.library().deck("taxi-drivers").orElseThrow(), "Our taxi evening");
            Robot.in(() -> view(room, "own-our-taxi-evening", ENGLISH), robot -> robot.await("part-1"));
            Pictures.take("compose", () -> chosen(room, ENGLISH));
            Pictures.take("compose-pseudo", () -> chosen(room, PseudoLanguage.texts()));
        });
    }

    private Parent chosen(Room room, Texts texts) {
        Deck deck = room.library().deck("own-our-taxi-evening").orElseThrow();
        ComposeScreen screen = new ComposeScreen(
                room,
                new DeckDesk(room, new DataFolder(data)),
                deck,
                new ComposeScreen.Parts(
                        new Chores(Runnable::run, Runnable::run, unexpected::set),
                        texts,
                        frames(room, texts),
                        new ComposeScreen.Ways(_ -> {}, _ -> {}, (_, _) -> {}, () -> {})));
        screen.asked(new ComposeAsk.TakeOut(4));
        screen.asked(new ComposeAsk.Part(1));
        screen.asked(new ComposeAsk.Slide("three-parts"));
        return screen.view();
    }

    private Parent view(Room room, String deck, Texts texts) {
        return new ComposeScreen(
                        room,
                        new DeckDesk(room, new DataFolder(data)),
                        room.library().deck(deck).orElseThrow(),
                        new ComposeScreen.Parts(
                                new Chores(Runnable::run, Platform::runLater, unexpected::set),
                                texts,
                                frames(room, texts),
                                new ComposeScreen.Ways(_ -> {}, _ -> {}, (_, _) -> {}, () -> {})))
                .view();
    }

    private SlideFrames frames(Room room, Texts texts) {
        return new SlideFrames(room, new Area("gb"), texts, shelf);
    }

    private static Deck deck(Room room) {
        return room.library().deck("own-our-taxi-evening").orElseThrow();
    }

    private static List<String> parts(Room room) {
        return deck(room).parts().stream().map(PartText::of).toList();
    }

    private void with(Consumer<Room> work) {
        RoomOpening opening = Room.open(new DataFolder(data), CONTENT, CLOCK, unexpected::set);
        try (Room room = ((RoomOpening.Opened) opening).room()) {
            work.accept(room);
        } catch (AssertionError failure) {
            Optional.ofNullable(unexpected.get()).ifPresent(failure::addSuppressed);
            throw failure;
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        } finally {
            shelf.close();
        }
        assertNull(unexpected.get());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
