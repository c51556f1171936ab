package org.watchword.desktop.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.look.Stagehand;

class SuggestionsTest {
    private final List<String> entered = new ArrayList<>();

    @Test
    void enterTakesWhatWasTypedWhenNothingWasChosenFromTheList() {
        Robot.in(this::boxes, robot -> {
            openTheList(robot);
            robot.keys(KeyCode.ENTER);
            assertEquals(List.of("D"), entered);
            awaitNoList(robot);
        });
    }

    @Test
    void tabGoesOnWithWhatWasTypedWhenNothingWasChosenFromTheList() {
        Robot.in(this::boxes, robot -> {
            openTheList(robot);
            robot.keys(KeyCode.TAB);
            robot.type("x");
            assertEquals("D", robot.node("first", TextField.class).getText());
            assertEquals("x", robot.node("second", TextField.class).getText());
            awaitNoList(robot);
        });
    }

    @Test
    void whatIsChosenIsEnteredOnlyByTheNextEnter() {
        Robot.in(this::boxes, robot -> {
            openTheList(robot);
            robot.keys(KeyCode.DOWN);
            robot.keys(KeyCode.ENTER);
            robot.await(
                    "nothing is chosen",
                    () -> robot.node("first", TextField.class).getText().equals("Driver"));
            awaitNoList(robot);
            assertEquals(List.of(), entered);
            robot.keys(KeyCode.ENTER);
            assertEquals(List.of("Driver"), entered);
        });
    }

    private void openTheList(Robot robot) {
        robot.focus("first");
        robot.type("D");
        robot.await("no list opens", SuggestionsTest::isOpen);
        robot.rest();
    }

    private static void awaitNoList(Robot robot) {
        robot.await("the list stays open", () -> !isOpen());
    }

    private static boolean isOpen() {
        return Stagehand.on(() ->
                Window.getWindows().stream().anyMatch(window -> window instanceof PopupControl && window.isShowing()));
    }

    private VBox boxes() {
        TextField first = new TextField();
        first.setId("first");
        first.setOnAction(_ -> entered.add(first.getText()));
        TextField second = new TextField();
        second.setId("second");
        Suggestions.in(first, _ -> List.of("Driver", "Dispatcher"));
        return new VBox(first, second);
    }
}
