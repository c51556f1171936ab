package org.watchword.desktop;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;

/// A session without a single phone: slips are printed, sheets typed in, counted, and found again in the list.
class LearnedJourneyTest {

    /// As many answers as the drivers' deck asks before and after.
    private static final String LEFT_OUT = " - - - - - - -";

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void sheetsOnPaperAreTypedInCountedAndFoundAgain() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            ended(robot);
            type(robot, "before", "7 b");
            robot.awaitWords("and you typed one answer");
            laptop.photograph("journey-learned-trouble");
            for (String set : List.of("before", "after")) {
                type(robot, set, "7 a" + LEFT_OUT.substring(2));
                robot.await("take-back-" + set + "-7");
            }
            robot.awaitWords("of one pair");
            robot.press("form-before");
            count(robot);
            laptop.photograph("journey-learned");
            robot.press("door-sessions");
            robot.await("learned");
            robot.press("learned");
            robot.awaitWords("One counted session of the list");
            try (Stream<Path> sheets = Files.list(data.resolve("sheets"))) {
                assertEquals(List.of(), sheets.toList());
            }
            assertTrue(laptop.has("form-before.pdf"));
            Files.copy(
                    files.resolve("form-before.pdf"),
                    Path.of("target", "pictures", "form-before.pdf"),
                    REPLACE_EXISTING);
        }
    }

    @Test
    void slipsOfASessionToComeStandInThePrintRoomAsManyAsSheLikes() throws IOException {
        try (Laptop laptop = Laptop.on(data, files)) {
            Robot robot = laptop.robot();
            FirstSteps.openTheDoors(robot);
            expectFifty(robot);
            robot.press("door-prints");
            robot.awaitWords("Numbered slips: Taxi");
            laptop.photograph("journey-slips-offered");
            String slips = robot.words().stream()
                    .filter(words -> words.startsWith("Numbered slips"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(slips.contains("already shuffled"), slips);
            robot.press(Stagehand.on(() -> robot.node("save", Node.class)
                    .getScene()
                    .lookup(".row-line")
                    .getId()));
            robot.awaitWords("Page 1 of 8");
            robot.fill("slips", "9");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Page 1 of 2");
            laptop.photograph("journey-slips-nine");
            robot.fill("slips", "501");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Type a number from 1 to 500.");
            assertFalse(robot.says("Page 1 of"), "nothing is printed while nobody can tell how many");
        }
    }

    private void expectFifty(Robot robot) throws IOException {
        String names = IntStream.rangeClosed(1, 50)
                .mapToObj(number -> "Ann Sample" + (char) ('A' + number / 26) + (char) ('a' + number % 26))
                .collect(Collectors.joining("\n"));
        Files.writeString(files.resolve(Laptop.LIST), "Name\n" + names + "\n");
        robot.press("read-list");
        robot.await("choose-list");
        robot.press("choose-list");
        robot.awaitWords("50 people will be expected");
        robot.press("read-in");
        robot.awaitWords("Read in: 50 people");
        robot.press("leave-list");
        robot.await("name");
    }

    private static void count(Robot robot) {
        robot.press("all-in");
        robot.await("count");
        robot.press("count");
        robot.await("not counted", () -> !robot.says("All sheets are in") && !robot.says("Count for good"));
    }

    private static void ended(Robot robot) {
        FirstSteps.openTheDoors(robot);
        robot.press("more-people");
        robot.press("more-people");
        robot.awaitWords("2 people here");
        robot.press("end");
        robot.awaitWords("End this session?");
        robot.press("end");
        robot.await("learned");
        robot.press("learned");
        robot.await("line-before");
        robot.awaitWords("Nothing was measured");
    }

    private static void type(Robot robot, String set, String line) {
        robot.fill("line-" + set, line);
        robot.focus("line-" + set);
        robot.keys(KeyCode.ENTER);
    }
}
