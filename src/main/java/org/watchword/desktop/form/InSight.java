package org.watchword.desktop.form;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls a page to what has the keyboard. JavaFX does so for the Tab key alone: a question that takes the keyboard by
/// itself would be asked below the edge of the window.
final class InSight {
    /// So much of the page is seen above and below, in pixels: the title of a box, the sentence over a question.
    private static final double AROUND = 96;

    private InSight() {}

    /// Does so for a page as long as it stands in a window.
    static void keep(ScrollPane pane) {
        pane.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, _, owner) -> Platform.runLater(() -> show(pane, owner)));
    }

    private static void show(ScrollPane pane, Node owner) {
        if (pane.getScene() == null || owner == null || !Parts.within(pane.getContent(), owner)) {
            return;
        }
        layOutWindow(pane.getScene().getRoot());
        Node page = pane.getContent();
        Bounds place = page.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = page.getLayoutBounds().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden <= 0 || (place.getMinY() >= top && place.getMaxY() <= top + seen)) {
            return;
        }
        double wanted = place.getMinY() < top ? place.getMinY() - AROUND : place.getMaxY() + AROUND - seen;
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    /// A page that has just come into the window has no width yet: every line of it would be measured word by word, and
    /// its first box would lie far down.
    private static void layOutWindow(Parent window) {
        window.applyCss();
        window.layout();
    }
}
