package org.watchword.desktop;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.watchword.desktop.frame.FrameView;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.Theme;

/// The trainer's own window. It shows the pages in their frame, or the presenter's view in place of all of it; the
/// scene stays the same, so that keys and theme stay with it.
final class TrainerWindow {
    private final Stage stage;
    private final FrameView frame;
    private final StackPane root;

    /// A window that is not shown yet.
    ///
    /// @param theme may change while the window is open
    TrainerWindow(Stage stage, FrameView frame, ObservableValue<Theme> theme) {
        this.stage = stage;
        this.frame = frame;
        root = new StackPane(frame);
        Scene scene = new Scene(root, 1280, 800);
        Look.apply(scene, theme.getValue());
        theme.addListener((_, _, now) -> Look.apply(scene, now));
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
    }

    Stage stage() {
        return stage;
    }

    /// Shows a page in its frame.
    void page(Parent page) {
        if (!root.getChildren().contains(frame)) {
            root.getChildren().setAll(frame);
        }
        frame.show(page);
    }

    /// Shows something in place of the frame.
    void instead(Parent view) {
        if (!root.getChildren().contains(view)) {
            root.getChildren().setAll(view);
        }
    }
}
