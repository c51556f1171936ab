package org.watchword.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// Where the keyboard was when a page was covered, and where in the words: a box that gets the keyboard back marks all
/// of its words, and the next letter would take their place.
///
/// @param node what had the keyboard; null when nothing had
/// @param anchor where a marking begins
/// @param caret where the next letter goes
record LeftAt(@Nullable Node node, int anchor, int caret) {

    static LeftAt in(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner instanceof TextInputControl box
                ? new LeftAt(owner, box.getAnchor(), box.getCaretPosition())
                : new LeftAt(owner, 0, 0);
    }

    /// Gives the keyboard back.
    ///
    /// @return whether what had it is still in the window
    boolean goBack(Scene scene) {
        if (node == null || !scene.equals(node.getScene())) {
            return false;
        }
        node.requestFocus();
        if (node instanceof TextInputControl box) {
            box.selectRange(anchor, caret);
        }
        return true;
    }
}
