package org.watchword.desktop.tongues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.library.Library;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;

class TonguesScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneId.of("Europe/London"));
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final String POSTER = "print-you-can-get-help";

    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();

    @TempDir
    Path folder;

    @Test
    void whatWasReadIsSignedAndTakenBack() {
        on(robot -> {
            robot.press(POSTER);
            robot.awaitWords("it is marked DRAFT");
            robot.press("sign");
            robot.awaitWords("Type the name or the role");
            robot.fill("signer", "Anna Nowak, translator");
            robot.press("sign");
            robot.awaitWords("Signed by Anna Nowak, translator, Sunday 22 November 2026.");
            assertTrue(Files.exists(signature()));
            robot.press("take-back");
            robot.awaitWords("it is marked DRAFT");
            assertFalse(Files.exists(signature()));
        });
    }

    @Test
    void aFolderThatTakesNothingIsToldAndTheNameStays() throws IOException {
        Files.createDirectories(own().getParent());
        Files.writeString(own(), "a file where the folder should be");
        on(robot -> {
            robot.press(POSTER);
            robot.awaitWords("it is marked DRAFT");
            robot.fill("signer", "Anna");
            robot.press("sign");
            robot.awaitWords("Your own content cannot be written to");
            assertEquals("Anna", robot.node("signer", TextField.class).getText());
        });
    }

    @Test
    void pagesToCheckAreSavedAsADraft() {
        on(robot -> {
            robot.press(POSTER);
            robot.awaitWords("it is marked DRAFT");
            robot.press("proof");
            robot.await("the pages are not saved", () -> Files.exists(folder.resolve("saved")));
        });
    }

    @Test
    void aSheetGoesOutAndOneThatIsNoneIsToldWithWhatToDo() throws IOException {
        on(robot -> {
            robot.press("sheet-out");
            robot.await("the sheet is not saved", () -> Files.exists(folder.resolve("saved")));
            robot.press("sheet-in");
            robot.awaitWords("Nothing in this sheet is translated yet");
        });
        Files.write(folder.resolve("saved"), "no sheet".getBytes(StandardCharsets.UTF_8));
        on(robot -> {
            robot.press("sheet-in");
            robot.awaitWords("This is no spreadsheet that can be read.");
        });
    }

    @Test
    void aSlideIsTranslatedHereReadSignedAndUndone() {
        on(robot -> {
            robot.focus("shelf");
            robot.keys(KeyCode.DOWN);
            robot.awaitWords("Choose a part of the training");
            robot.press("print-" + page());
            robot.press("type-title");
            robot.fill("words-0", "0800 0121 700");
            robot.press("keep");
            robot.awaitWords("Leave it out: numbers come from the contacts");
            assertEquals("0800 0121 700", robot.node("words-0", TextArea.class).getText());
            robot.fill("words-0", "Pierwszy tytul");
            robot.press("keep");
            robot.awaitWords("Change the words");
            robot.await("the file is not there", () -> Files.exists(file()));
            robot.press("undo");
            robot.await("the file is still there", () -> !Files.exists(file()));
        });
    }

    private String page() {
        Library library = LibraryReader.read(List.of(CONTENT));
        return library.modulesOf(library.decks().getFirst().id()).iterator().next() + "/slides";
    }

    private Path file() {
        return own().resolve("translations").resolve(page() + ".pl.md");
    }

    @Test
    void picturesOfTheLanguages() {
        try (Room room = room()) {
            TonguesScreen screen = screen(room);
            Pictures.take("languages", screen::view);
        } catch (IOException notClosed) {
            throw new AssertionError(notClosed);
        }
    }

    private Path own() {
        return new DataFolder(folder.resolve("records")).ownContent();
    }

    private Path signature() {
        return own().resolve("translations/you-can-get-help/signed.pl.yaml");
    }

    private Room room() {
        RoomOpening opening = Room.open(new DataFolder(folder.resolve("records")), CONTENT, CLOCK, unexpected::set);
        return assertInstanceOf(RoomOpening.Opened.class, opening).room();
    }

    private TonguesScreen screen(Room room) {
        Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, unexpected::set);
        Takeaway takeaway = new Takeaway(_ -> Optional.of(folder.resolve("saved")), chores, _ -> {});
        return new TonguesScreen(
                room,
                new TonguesScreen.Place(new DataFolder(folder.resolve("records")), "gb"),
                new TonguesScreen.Parts(
                        chores,
                        Texts.of(Language.ENGLISH),
                        takeaway,
                        (_, _) -> Optional.of(folder.resolve("saved")),
                        () -> {}));
    }

    private void on(Consumer<Robot> work) {
        try (Room room = room()) {
            Robot.in(() -> screen(room).view(), work);
        } catch (IOException notClosed) {
            throw new AssertionError(notClosed);
        }
        assertNull(unexpected.get());
    }
}
