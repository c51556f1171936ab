package org.watchword.desktop.frame;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.form.Parts;

/// Gives the keyboard back to the page when what had it on that page has gone, such as a line that was taken back or a
/// button that can be pressed no more. JavaFX would give it to the first thing in the window, which is the way home:
/// the next Enter would leave the page.
final class Keyboard {
    private final Pane page;
    private @Nullable Node had;
    private Subscription waiting = Subscription.EMPTY;

    private Keyboard(Pane page) {
        this.page = page;
    }

    /// Does so for the pages that are shown in this place.
    static void stayOn(Pane page) {
        Keyboard keyboard = new Keyboard(page);
        page.sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((_, _, owner) -> keyboard.moved(owner));
    }

    private void moved(@Nullable Node owner) {
        Node before = had;
        had = Parts.within(page, owner) ? owner : null;
        if (before != null && had == null) {
            Platform.runLater(() -> giveBack(before));
        }
    }

    private void giveBack(Node before) {
        if (isGone(before) && isElsewhere()) {
            page.getChildren().forEach(Node::requestFocus);
            if (isElsewhere()) {
                page.requestFocus();
                waiting.unsubscribe();
                waiting = before.disabledProperty().subscribe(() -> giveBackAtRest(before));
            }
        }
    }

    /// A page that works on something has nothing to press, and has it again afterwards.
    private void giveBackAtRest(Node before) {
        if (page.isFocused() && !isGone(before)) {
            before.requestFocus();
        }
    }

    private boolean isElsewhere() {
        Scene scene = page.getScene();
        return scene != null && !Parts.within(page, scene.getFocusOwner());
    }

    /// A page that is no longer shown has taken what is on it along.
    private boolean isGone(Node before) {
        return !Parts.within(page, before) || before.isDisabled() || !before.isVisible();
    }
}
