package org.watchword.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the pictures in letters of twice the size are read for is found where it is wrong, and only there.
class LargeTextTest {

    @BeforeAll
    static void startsTheToolkit() {
        Stagehand.ready();
    }

    @Test
    void wordsThatFitAtTheUsualSizeAndAreCutAtTwiceTheSizeAreFound() {
        assertEquals(List.of(), faults(TextSize.USUAL, narrow()));
        assertEquals(1, faults(TextSize.DOUBLE, narrow()).size());
    }

    @Test
    void whatStandsBelowTheWindowIsFoundUnlessItScrolls() {
        assertEquals(1, faults(TextSize.DOUBLE, low()).size());
        assertEquals(List.of(), faults(TextSize.DOUBLE, new ScrollPane(low())));
    }

    @Test
    void whatStandsBesideAWindowThatOnlyScrollsDownIsFound() {
        Label label = whole("Words that are wider than the window");
        assertEquals(1, faults(TextSize.DOUBLE, new ScrollPane(new HBox(label))).size());
    }

    private static HBox narrow() {
        Label label = new Label("Someone needs me");
        label.setMaxWidth(180);
        return new HBox(label);
    }

    private static VBox low() {
        VBox low = new VBox(whole("First"), whole("Second"));
        low.setSpacing(250);
        return low;
    }

    private static Label whole(String words) {
        Label label = new Label(words);
        label.setMinSize(Label.USE_PREF_SIZE, Label.USE_PREF_SIZE);
        return label;
    }

    private static List<String> faults(TextSize size, Parent view) {
        return Stagehand.on(() -> {
            VBox window = new VBox(view);
            Look.apply(new Scene(window, 400, 300), Theme.LIGHT, size);
            window.applyCss();
            window.layout();
            List<String> faults = new ArrayList<>(Proofreader.faults(window));
            faults.addAll(Edges.outside(window));
            return faults;
        });
    }
}
