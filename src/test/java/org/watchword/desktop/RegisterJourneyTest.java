package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;

/// A register as the trainer keeps it at the door: a list from the employer, half a dozen people, nothing but the
/// keyboard.
class RegisterJourneyTest {
    private static final int PEOPLE = 6;

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void expectedPeopleAreTickedInByTheKeyboardAndOneIsTakenBack() throws IOException {
        String rows = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(number -> name(number) + ";Castle Cars;Driver")
                .collect(Collectors.joining("\n"));
        Files.writeString(files.resolve(Laptop.LIST), "Name;Company;Role\n" + rows + "\n;Castle Cars;\n");
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.press("read-list");
            robot.await("choose-list");
            robot.press("choose-list");
            robot.awaitWords("6 people will be expected");
            robot.awaitWords("1 row is left out: line 8");
            laptop.photograph("journey-list");
            robot.press("read-in");
            robot.awaitWords("Read in: 6 people");
            robot.press("leave-list");
            robot.await("name");
            robot.awaitWords("6 people are still expected");
            IntStream.rangeClosed(1, PEOPLE).forEach(number -> tickIn(robot, number));
            laptop.photograph("journey-all-here");
            robot.press("undo");
            robot.awaitWords("5 people here");
            robot.awaitWords("1 person is still expected");
        }
    }

    @Test
    void aListThatIsNoneSaysWhatToDo() throws IOException {
        Files.write(
                files.resolve(Laptop.LIST), "PK\u0003\u0004rest of a workbook".getBytes(StandardCharsets.ISO_8859_1));
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.press("read-list");
            robot.await("choose-list");
            robot.press("choose-list");
            robot.awaitWords("save it as CSV");
            robot.press("leave-list");
            robot.await("name");
            assertTrue(robot.says("Nobody here yet"));
        }
    }

    @Test
    void slipsAreTypedWhenTheSessionIsOver() {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            robot.press("more-people");
            robot.press("more-people");
            robot.awaitWords("2 people here");
            robot.press("end");
            robot.awaitWords("End this session?");
            robot.press("end");
            robot.await("open-register");
            robot.press("open-register");
            robot.await("slip");
            robot.focus("name");
            robot.type("Amina Khan");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("slip 1");
            robot.awaitWords("2 people here");
            assertEquals("2", robot.node("slip", TextInputControl.class).getText());
            laptop.photograph("journey-slips");
            robot.press("end");
            robot.await("hand-over");
            laptop.photograph("journey-after-slips");
        }
    }

    @Test
    void peopleTypeTheirOwnNamesAndSeeNobodyElses() throws IOException {
        Files.writeString(files.resolve(Laptop.LIST), "Name,Company\nOlga Smith,Castle Cars\nBen Ode,Abbey Cabs\n");
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            readIn(robot);
            robot.press("kiosk");
            robot.await("kiosk-name");
            enterAtTheKiosk(robot, "olga smith");
            assertFalse(robot.says("Ben Ode") || robot.says("expected"), "no list, and nobody of it");
            laptop.photograph("journey-kiosk");
            robot.press("next-person");
            robot.await("kiosk-name");
            enterAtTheKiosk(robot, "Wrong Person");
            robot.press("mistake");
            robot.awaitWords("Taken back");
            robot.press("leave-kiosk");
            robot.await("box-0");
            robot.press("away");
            robot.await("kiosk-name");
            robot.press("leave-kiosk");
            robot.await("box-0");
            assertFalse(robot.says("Olga"), "the register is locked");
            robot.fill("box-0", Laptop.PASSPHRASE_WORDS);
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("1 person here");
            robot.awaitWords("1 person is still expected");
        }
    }

    private static void readIn(Robot robot) {
        robot.press("read-list");
        robot.await("choose-list");
        robot.press("choose-list");
        robot.await("read-in");
        robot.press("read-in");
        robot.awaitWords("Read in:");
        robot.press("leave-list");
        robot.await("name");
    }

    private static void enterAtTheKiosk(Robot robot, String name) {
        robot.focus("kiosk-name");
        robot.type(name);
        robot.keys(KeyCode.ENTER);
        robot.awaitWords("Thank you");
    }

    /// Names whose first four letters nobody else's name begins with.
    private static String name(int number) {
        char first = (char) ('A' + number % 26);
        char second = (char) ('a' + number / 2 % 26);
        char third = (char) ('a' + number % 7);
        return "" + first + second + third + "x Example";
    }

    private static void tickIn(Robot robot, int number) {
        robot.focus("name");
        robot.type(name(number).substring(0, 4).toLowerCase(Locale.ROOT));
        robot.keys(KeyCode.ENTER);
        robot.awaitWords(number == 1 ? "1 person here" : number + " people here");
        assertEquals("", robot.node("name", TextInputControl.class).getText());
    }
}
