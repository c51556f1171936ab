package org.watchword.desktop.present.view;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Stagehand;

class FittingScrollTest {

    @Test
    void theLastLineIsSeenThoughLinesAreBroken() {
        ScrollPane scroll = Stagehand.on(() -> new FittingScroll(words()));

        Robot.in(
                () -> sheet(scroll),
                robot -> robot.await("the last line is cut off", () -> Stagehand.on(() -> lastIsSeen(scroll))));
    }

    private static VBox words() {
        return new VBox(Parts.text("A line that is broken in many places. ".repeat(12), "second"), new Button("Back"));
    }

    private static StackPane sheet(ScrollPane scroll) {
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(scroll);
        sheet.setMaxSize(360, Region.USE_PREF_SIZE);
        return new StackPane(sheet);
    }

    private static boolean lastIsSeen(ScrollPane scroll) {
        var last = ((VBox) scroll.getContent()).getChildren().getLast();
        return last.getBoundsInParent().getMaxY() <= scroll.getViewportBounds().getHeight() + 1;
    }
}
