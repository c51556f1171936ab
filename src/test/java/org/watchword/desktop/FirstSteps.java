package org.watchword.desktop;

import javafx.scene.input.KeyCode;
import org.watchword.desktop.form.Robot;

/// How every journey begins: from the first page to people coming in.
final class FirstSteps {
    private FirstSteps() {}

    /// A session for taxi drivers is prepared and its doors are open; the register has the keyboard.
    static void openTheDoors(Robot robot) {
        openTheDoors(robot, "Castle Hall");
    }

    /// The same, at another place.
    static void openTheDoors(Robot robot, String venue) {
        prepare(robot, venue);
        robot.press("open-doors");
        robot.await("go-on");
        robot.press("go-on");
        robot.await("name");
    }

    /// A session for taxi drivers has its place and waits for its doors to be opened.
    static void prepare(Robot robot, String venue) {
        robot.await("prepare-taxi-drivers");
        robot.press("prepare-taxi-drivers");
        robot.await("venue");
        robot.type(venue);
    }

    /// Somebody new stands in the register.
    static void tickIn(Robot robot, String name) {
        robot.focus("name");
        robot.type(name);
        robot.keys(KeyCode.ENTER);
        robot.awaitWords(name);
    }
}
