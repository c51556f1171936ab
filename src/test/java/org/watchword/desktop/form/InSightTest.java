package org.watchword.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Stagehand;

class InSightTest {
    private static final int BUTTONS = 60;

    @Test
    void whatTakesTheKeyboardBelowTheEdgeIsScrolledTo() {
        Robot.in(() -> tall(BUTTONS), robot -> {
            robot.focus("button-40");
            robot.await("out of sight below", () -> inSight(robot, "button-40"));
            assertTrue(vvalue(robot) > 0);
        });
    }

    @Test
    void andAboveIt() {
        Robot.in(() -> tall(BUTTONS), robot -> {
            robot.focus("button-59");
            robot.await("out of sight below", () -> inSight(robot, "button-59"));
            robot.focus("button-2");
            robot.await("out of sight above", () -> inSight(robot, "button-2"));
        });
    }

    @Test
    void whatIsSeenAlreadyDoesNotMove() {
        Robot.in(() -> tall(BUTTONS), robot -> {
            robot.focus("button-3");
            assertEquals(0, vvalue(robot));
        });
    }

    @Test
    void aPressBesideTheButtonsLeavesTheKeyboardWhereItIs() {
        Robot.in(() -> tall(BUTTONS), robot -> {
            robot.focus("button-3");
            robot.click("pane");
            assertTrue(Stagehand.on(() -> robot.node("button-3", Button.class).isFocused()));
        });
    }

    private static double vvalue(Robot robot) {
        return Stagehand.on(() -> robot.node("pane", ScrollPane.class).getVvalue());
    }

    private static boolean inSight(Robot robot, String id) {
        return Stagehand.on(() -> {
            Button button = robot.node(id, Button.class);
            Bounds place = button.localToScene(button.getLayoutBounds());
            return place.getMinY() >= 0 && place.getMaxY() <= button.getScene().getHeight();
        });
    }

    private static Parent tall(int buttons) {
        VBox page = new VBox();
        for (int number = 0; number < buttons; number++) {
            Button button = Parts.button("Button " + number, () -> {});
            button.setId("button-" + number);
            page.getChildren().add(button);
        }
        ScrollPane pane = Parts.scrolling(page);
        pane.setId("pane");
        return new StackPane(pane);
    }
}
