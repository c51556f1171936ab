package org.watchword.desktop.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Severity;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.DataFolder;
import org.watchword.room.Room;
import org.watchword.room.RoomOpening;

class QuestionsScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T18:00:00Z"), ZoneId.of("Europe/London"));

    private final AtomicReference<Path> shown = new AtomicReference<>();
    private final AtomicReference<Throwable> unexpected = new AtomicReference<>();

    @TempDir
    Path folder;

    private Path file;
    private Path own;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("exam.gift"), GivenQuestions.GIFT);
        own = new DataFolder(folder.resolve("records")).ownContent();
    }

    @Test
    void nothingIsWrittenBeforeTheTrainerSaysSoAndThenTheLibraryReadsItWithoutAnError() {
        on(robot -> {
            robot.press("choose-file");
            robot.awaitWords("2 questions can be kept");
            assertFalse(Files.exists(own.resolve("modules")));
            robot.fill("module-name", "Fire safety");
            robot.press("press");
            robot.awaitWords("2 questions are kept.");
            robot.press("show-folder");
        });
        Path module = own.resolve("modules/questions/fire-safety");
        assertEquals(module, shown.get());
        Library library = LibraryReader.read(List.of(GivenQuestions.CONTENT, own));
        assertEquals(
                List.of(),
                library.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
        var text = library.module("questions/fire-safety").orElseThrow().text("en");
        assertEquals("Fire safety", text.title());
        assertEquals(2, text.questions().size());
        assertTrue(text.questions().stream().allMatch(Question::draft));
        assertEquals(
                text.questions().stream()
                        .map(question -> Optional.of(question.id()))
                        .toList(),
                text.slides().stream().map(slide -> slide.question()).toList());
    }

    @Test
    void whatIsKeptIsInTheLibraryAtOnceAndItsNameIsTaken() {
        on(robot -> {
            robot.press("choose-file");
            robot.awaitWords("2 questions can be kept");
            robot.fill("module-name", "Fire safety");
            robot.press("press");
            robot.awaitWords("The module is in the library now.");
            robot.press("choose-file");
            robot.awaitWords("2 questions can be kept");
            robot.fill("module-name", "Fire safety");
            robot.press("press");
            robot.awaitWords("There is a module of this name already");
            robot.press("write-out");
            robot.await(
                    "the new module cannot be written out",
                    () -> robot.node("module", ComboBox.class).getItems().contains("Fire safety"));
        });
    }

    @Test
    void aModuleThatIsThereIsNotTouchedAndAnotherNameIsAskedFor() throws IOException {
        Path there = own.resolve("modules/questions/exam/questions.en.md");
        Files.createDirectories(there.getParent());
        Files.writeString(there, "mine");
        on(robot -> {
            robot.press("choose-file");
            robot.awaitWords("2 questions can be kept");
            robot.press("press");
            robot.awaitWords("There is a module of this name already");
            robot.fill("module-name", " ");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Type a name for the new module.");
        });
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void aFolderThatTakesNothingIsSaidAndNothingIsLost() throws IOException {
        Files.createDirectories(own.getParent());
        Files.writeString(own, "a file where the folder should be");
        on(robot -> {
            robot.press("choose-file");
            robot.awaitWords("2 questions can be kept");
            robot.press("press");
            robot.awaitWords("cannot be written to, so nothing was kept");
            assertTrue(robot.says("2 questions can be kept"));
        });
        assertEquals("a file where the folder should be", Files.readString(own));
    }

    @Test
    void aFileThatIsNoneIsSaidWithWhatToDo() throws IOException {
        Files.writeString(file, "");
        on(robot -> {
            robot.press("choose-file");
            robot.awaitWords("There is nothing in the file.");
        });
        Files.delete(file);
        on(robot -> {
            robot.press("choose-file");
            robot.awaitWords("The file cannot be opened.");
        });
    }

    @Test
    void whatTheFormatDoesNotHoldIsShownBeforeTheFileIsSaved() {
        on(robot -> {
            robot.press("write-out");
            robot.awaitWords("in the file");
            assertFalse(Files.exists(folder.resolve("saved")));
            robot.press("press");
            robot.await("nothing was saved", () -> Files.exists(folder.resolve("saved")));
        });
    }

    private void on(Consumer<Robot> work) {
        RoomOpening opening =
                Room.open(new DataFolder(folder.resolve("records")), GivenQuestions.CONTENT, CLOCK, unexpected::set);
        try (Room room = assertInstanceOf(RoomOpening.Opened.class, opening).room()) {
            Chores chores = new Chores(Thread::startVirtualThread, Platform::runLater, unexpected::set);
            Takeaway takeaway = new Takeaway(_ -> Optional.of(folder.resolve("saved")), chores, _ -> {});
            QuestionsScreen.Parts parts = new QuestionsScreen.Parts(
                    chores,
                    Texts.of(Language.ENGLISH),
                    takeaway,
                    (_, _) -> Optional.of(file),
                    new QuestionsScreen.Ways(shown::set, () -> {}));
            Robot.in(() -> new QuestionsScreen(room, new QuestionsScreen.Place(own, "gb"), parts).view(), work);
        } catch (IOException notClosed) {
            throw new AssertionError(notClosed);
        }
        assertNull(unexpected.get());
    }
}
