package org.watchword.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;

/// From any page to any other by a few letters.
class FindJourneyTest {
    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void everythingIsAFewLettersAway() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            robot.focus("prepare-taxi-drivers");
            find(robot, "translator");
            laptop.photograph("journey-find");
            robot.keys(KeyCode.ENTER);
            robot.awaitWords("Which prints and which training stand in which language");
            find(robot, "tear-off");
            robot.keys(KeyCode.ENTER);
            robot.await("item-help-tear-off");
            robot.await("the tear-off is not chosen", () -> chosen(laptop, "item-help-tear-off"));
            find(robot, "size of the letters");
            robot.keys(KeyCode.ENTER);
            robot.await("setting-text");
            robot.await(
                    "nothing of that section is chosen", () -> focused(laptop).startsWith("text-"));
            find(robot, "taxi private");
            robot.keys(KeyCode.ENTER);
            robot.await("venue");
        }
    }

    @Test
    void whatWasLeftGoesOnWhereItWas() {
        try (Laptop laptop = Laptop.fresh(data, files)) {
            Robot robot = laptop.robot();
            robot.focus("prepare-taxi-drivers");
            find(robot, "zzz");
            robot.awaitWords("Nothing has these words");
            robot.keys(KeyCode.ENTER);
            robot.keys(KeyCode.ESCAPE);
            assertEquals("prepare-taxi-drivers", focused(laptop));
            robot.keys(KeyCode.CONTROL, KeyCode.K);
            robot.await("find");
            robot.keys(KeyCode.CONTROL, KeyCode.K);
            assertEquals("prepare-taxi-drivers", focused(laptop));
            assertFalse(robot.says("Nothing has these words"));
        }
    }

    private static void find(Robot robot, String words) {
        robot.keys(KeyCode.CONTROL, KeyCode.K);
        robot.await("find");
        robot.fill("find", words);
    }

    private static boolean chosen(Laptop laptop, String id) {
        return Stagehand.on(() -> {
            Node line = laptop.stage().getScene().getRoot().lookup("#" + id);
            return line != null && line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("here"));
        });
    }

    private static String focused(Laptop laptop) {
        return Stagehand.on(() -> {
            Node owner = laptop.stage().getScene().getFocusOwner();
            return owner == null ? "" : owner.getId();
        });
    }
}
