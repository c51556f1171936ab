package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.notice.Notice;

class PrintsScreenTest {
    @TempDir
    Path folder;

    private void on(boolean broken, BiConsumer<PrintRoom, Robot> work) throws IOException {
        try (PrintRoom prints = new PrintRoom(folder, broken)) {
            Robot.in(prints::view, robot -> work.accept(prints, robot));
            assertEquals(List.of(), prints.unexpected);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(Robot robot, String box, String code) {
        Stagehand.run(() -> {
            ComboBox<Option> options = robot.node(box, ComboBox.class);
            options.getItems().stream()
                    .filter(option -> option.code().equals(code))
                    .findFirst()
                    .ifPresent(options::setValue);
        });
    }

    @Test
    void everyPrintThatCanBePrintedGetsItsPicture() throws IOException {
        on(
                false,
                (_, robot) -> robot.await(
                        "no picture of the leaflet",
                        () -> Stagehand.on(() -> {
                            Node thumb = robot.node("item-taxi-leaflet", Button.class)
                                    .getGraphic();
                            return thumb instanceof Thumb drawn
                                    && !drawn.getChildren().isEmpty();
                        })));
    }

    @Test
    void whatIsWrittenIntoAGapStandsInTheLetterAndTheRestAreLines() throws IOException {
        on(false, (_, robot) -> {
            robot.press("item-letter-to-the-host");
            robot.awaitWords("9 gaps are empty");
            robot.fill("gap-date", "23 November 2026");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("8 gaps are empty");
            robot.fill("gap-name-of-the-host", "Ms Hall");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("7 gaps are empty");
            robot.press("item-taxi-leaflet");
            robot.press("item-letter-to-the-host");
            robot.awaitWords("7 gaps are empty");
        });
    }

    /// The press takes the keyboard out of the box, which draws the page anew.
    @Test
    void theFirstClickSavesWhatWasJustTyped() throws IOException {
        on(false, (prints, robot) -> {
            robot.press("item-letter-to-the-host");
            robot.awaitWords("9 gaps are empty");
            robot.awaitWords("Page 1 of");
            Path letter = folder.resolve("letter-to-the-host-en.pdf");
            robot.click("save");
            byte[] empty = saved(prints, robot, letter, 1);
            robot.fill("gap-name-of-the-host", "Ms Hall");
            robot.click("save");
            byte[] named = saved(prints, robot, letter, 2);
            robot.fill("gap-date", "23 November 2026");
            robot.keys(KeyCode.CONTROL, KeyCode.S);
            byte[] dated = saved(prints, robot, letter, 3);
            assertFalse(Arrays.equals(empty, named));
            assertFalse(Arrays.equals(named, dated));
            robot.awaitWords("7 gaps are empty");
        });
    }

    private static byte[] saved(PrintRoom prints, Robot robot, Path file, int times) {
        robot.await("not saved " + times, () -> prints.told.size() == times);
        assertInstanceOf(Notice.FilesSaved.class, prints.told.getLast());
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aPrinterThatVanishesIsToldWithWhatToDo() throws IOException {
        on(true, (prints, robot) -> {
            robot.awaitWords("Page 1 of");
            robot.fill("copies", "20");
            robot.press("print");
            robot.await("not told", () -> !prints.told.isEmpty());
            assertEquals(List.of(20), prints.printed);
            assertEquals(new Notice.PrinterFailed(), prints.told.getFirst());
        });
    }

    @Test
    void whereSoManyCopiesGoIsNotedWithTheirNumber() throws IOException {
        on(false, (prints, robot) -> {
            robot.press("item-taxi-leaflet");
            robot.awaitWords("Page 1 of");
            robot.fill("copies", "40");
            robot.keys(KeyCode.ENTER);
            robot.press("print");
            robot.press("note");
            assertEquals(40, prints.noted.getFirst().copies());
            robot.fill("copies", "none");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Type a number from 1 to 999.");
            assertTrue(Stagehand.on(() -> robot.node("print", Button.class).isDisabled()));
        });
    }

    @Test
    void aBookletIsSavedWithItsPagesForReading() throws IOException {
        on(false, (prints, robot) -> {
            robot.press("item-taxi-leaflet");
            robot.awaitWords("Page 1 of");
            choose(robot, "making-finish", "BOOKLET");
            robot.awaitWords("is saved beside it");
            robot.awaitWords("Page 1 of");
            robot.press("save");
            robot.await("not told", () -> !prints.told.isEmpty());
            assertInstanceOf(Notice.FilesSaved.class, prints.told.getFirst());
        });
        assertTrue(Files.size(folder.resolve("taxi-leaflet-en-booklet.pdf")) > 0);
        assertTrue(Files.size(folder.resolve("taxi-leaflet-en-booklet-pages.pdf")) > 0);
    }

    @Test
    void aPlaceThatTakesNoFileIsToldAndNothingIsLeft() throws IOException {
        Files.createDirectories(folder.resolve("taxi-leaflet-en.pdf").resolve("in the way"));
        on(false, (prints, robot) -> {
            robot.press("item-taxi-leaflet");
            robot.awaitWords("Page 1 of");
            robot.press("save");
            robot.await("not told", () -> !prints.told.isEmpty());
            assertInstanceOf(Notice.FileNotSaved.class, prints.told.getFirst());
        });
        try (var left = Files.list(folder)) {
            assertEquals(
                    List.of("records", "taxi-leaflet-en.pdf"),
                    left.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
