package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.room.BookReport;
import org.watchword.room.Room;
import org.watchword.room.changes.ChangeSpan;
import org.watchword.session.book.GivenOut;
import org.watchword.tables.Table;

/// A number changes after leaflets with it went out, in the real program.
class RecallJourneyTest {
    private static final String MARKER = "Castle Cars MARKER";

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void aChangedNumberLeadsToThePlacesThatHoldTheOldOne() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            save(robot);
            note(robot);
            laptop.photograph("journey-given-out");
            changeCrimestoppers(robot);
            robot.awaitWords("One old number still stands on prints that you gave out.");
            laptop.photograph("journey-number-changed");
            recall(laptop, robot);
            theExactPlaceLeavesWithNoTable(laptop.room());
            robot.press("replaced-"
                    + laptop.room()
                            .book()
                            .outcomes()
                            .given()
                            .keySet()
                            .iterator()
                            .next() + "-crimestoppers");
            robot.awaitWords("No old number stands anywhere");
            robot.press("undo");
            robot.awaitWords("Old: 0800 555 111.");
        }
        assertTrue(Files.readString(data.resolve("content/contacts/gb.yaml")).contains("0800 496 0000"));
    }

    private static void save(Robot robot) {
        robot.press("door-prints");
        robot.awaitWords("Page 1 of");
        robot.press("item-taxi-leaflet");
        robot.awaitWords("Page 1 of");
        robot.press("save");
    }

    private void recall(Laptop laptop, Robot robot) throws IOException {
        robot.press("to-recall");
        robot.awaitWords("Old: 0800 555 111. New: 0800 496 0000.");
        robot.awaitWords(MARKER);
        laptop.photograph("journey-recall");
        robot.press("save");
        robot.awaitWords("recall.list.pdf");
        for (String piece : new String[] {"list", "labels", "taxi-leaflet-en-gb"}) {
            byte[] bytes = Files.readAllBytes(files.resolve("recall." + piece + ".pdf"));
            assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII), piece);
        }
    }

    private static void note(Robot robot) {
        robot.press("note");
        robot.fill("copies", "40");
        robot.fill("place", MARKER);
        robot.keys(KeyCode.CONTROL, KeyCode.S);
        robot.awaitWords("Noted. When one of these numbers changes");
        robot.awaitWords(MARKER);
    }

    private static void changeCrimestoppers(Robot robot) {
        robot.keys(KeyCode.ESCAPE);
        robot.press("to-numbers");
        robot.fill("search", "Crimestoppers");
        robot.press("number-crimestoppers");
        robot.fill("number", "0800 107 7057");
        robot.press("save");
        robot.awaitWords("This is known to be wrong");
        robot.fill("number", "0800 496 0000");
        robot.fill("source", "Told by the marker of a test");
        robot.press("save");
        robot.awaitWords("Kept as not certain.");
        robot.fill("ringer", "Ada");
        robot.press("rang");
        robot.awaitWords("Prints now say that you checked it today.");
    }

    private static void theExactPlaceLeavesWithNoTable(Room room) throws IOException {
        GivenOut given = room.book().outcomes().given().values().iterator().next();
        assertEquals(MARKER, given.spot().place());
        assertEquals(4, given.numbers().size());
        LocalDate day = given.day();
        for (BookReport report : BookReport.values()) {
            Table table = room.report(report, day.minusYears(1), day.plusYears(1), "en");
            assertFalse(table.toString().contains("MARKER"), report.name());
        }
        assertEquals(1, room.report(BookReport.GIVEN, day, day, "en").rows().size());
        assertFalse(room.changes().all(ChangeSpan.EVERYTHING).toString().contains("MARKER"));
    }

    @Test
    void theOfferIsSkippedWithOneKey() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            save(robot);
            robot.awaitWords("Where does it go?");
            robot.awaitWords("Saved taxi-leaflet-en.pdf");
            laptop.photograph("journey-offer");
            robot.focus("save");
            robot.keys(KeyCode.ESCAPE);
            robot.await("the offer is still there", () -> !robot.says("Where does it go?"));
            assertTrue(robot.says("Page 1 of"));
            assertEquals(0, laptop.room().book().outcomes().given().size());
        }
    }
}
