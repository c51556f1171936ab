package org.watchword.desktop;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.frame.FrameView;
import org.watchword.desktop.look.Look;
import org.watchword.desktop.look.TextSize;
import org.watchword.desktop.look.Theme;

/// The trainer's own window. It shows the pages in their frame, or the presenter's view in place of all of it; the
/// scene stays the same, so that keys and theme stay with it.
final class TrainerWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    /// More than a title bar of any system: some take the least height as that of the window without it.
    private static final double TITLE_BAR = 48;

    private final Stage stage;
    private final FrameView frame;
    private final StackPane root;

    /// Held here and weakly by the screens, which outlive every window: after a backup came back there is another one.
    private final ListChangeListener<Screen> refit =
            _ -> fit(Screen.getPrimary().getVisualBounds());

    private Parent shown;
    private @Nullable Parent asked;
    private @Nullable Parent cover;
    private @Nullable LeftAt left;

    /// A window that is not shown yet.
    ///
    /// @param theme may change while the window is open
    /// @param size of the letters, may change as well
    TrainerWindow(Stage stage, FrameView frame, ObservableValue<Theme> theme, ObservableValue<TextSize> size) {
        this.stage = stage;
        this.frame = frame;
        shown = frame;
        root = new StackPane(frame);
        Scene scene = sized(stage, root);
        Look.apply(scene, theme.getValue(), size.getValue());
        theme.addListener((_, _, now) -> Look.apply(scene, now, size.getValue()));
        size.addListener((_, _, now) -> Look.apply(scene, theme.getValue(), now));
        stage.setScene(scene);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        fit(room);
        if (room.getWidth() < WIDTH || room.getHeight() < HEIGHT) {
            stage.setMaximized(true);
        }
        Screen.getScreens().addListener(new WeakListChangeListener<>(refit));
    }

    /// A window that stood before, as while the passphrase was asked for, keeps the size that she gave it.
    private static Scene sized(Stage stage, StackPane root) {
        Scene before = stage.getScene();
        return stage.isShowing() && before != null
                ? new Scene(root, before.getWidth(), before.getHeight())
                : new Scene(root, WIDTH, HEIGHT);
    }

    /// The window is never larger than the screen: not on a small laptop, nor on one that a projector makes small.
    void fit(Rectangle2D room) {
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight() - TITLE_BAR));
        if (stage.getWidth() > room.getWidth() || stage.getHeight() > room.getHeight()) {
            stage.setMaximized(true);
        }
    }

    Stage stage() {
        return stage;
    }

    /// Asks something in place of everything; nothing of it is thrown away.
    void ask(Parent question) {
        asked = question;
        arrange();
        question.requestFocus();
    }

    /// Whether [#ask] still waits for its answer.
    boolean asking() {
        return asked != null;
    }

    /// Brings back what was there before [#ask].
    void asBefore() {
        if (asking()) {
            asked = null;
            arrange();
            root.getChildren().forEach(Node::requestFocus);
        }
    }

    /// Shows a page in its frame.
    void page(Parent page) {
        show(frame);
        frame.show(page);
        if (cover != null) {
            cover.requestFocus();
        }
    }

    /// Lays something over the page.
    void over(Parent view) {
        frame.over(view);
    }

    /// Takes away what lies over the page.
    ///
    /// @return whether there was something
    boolean bare() {
        return frame.bare();
    }

    /// The name of the screen that is shown in the frame.
    String screen() {
        return frame.screen();
    }

    /// Gives the keyboard to a part of the page.
    void focusOn(String id) {
        frame.focusOn(id);
    }

    /// Shows something in place of the frame.
    void instead(Parent view) {
        show(view);
    }

    /// Stands before every page until [#uncover]; what is shown in place of the frame stays in sight. The pages behind
    /// it are not touched.
    void cover(Parent before) {
        Scene scene = stage.getScene();
        left = LeftAt.in(scene);
        cover = before;
        arrange();
        if (shown.equals(frame)) {
            before.requestFocus();
        }
    }

    /// Whether pages are covered.
    boolean covered() {
        return cover != null;
    }

    /// Whether a page is hidden by it at this moment.
    boolean hidden() {
        return cover != null && shown.equals(frame);
    }

    /// Lets the pages be seen again, as they were.
    void uncover() {
        LeftAt before = left;
        cover = null;
        left = null;
        arrange();
        if (before == null || !before.goBack(stage.getScene())) {
            frame.focusPage();
        }
    }

    private void show(Parent what) {
        asked = null;
        shown = what;
        arrange();
    }

    private void arrange() {
        Parent now = cover != null && shown.equals(frame) ? cover : shown;
        Parent top = asked == null ? now : asked;
        if (!root.getChildren().equals(List.of(top))) {
            root.getChildren().setAll(top);
        }
    }
}
