package org.watchword.desktop.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Looks for what stands outside its window: at its edges nothing may be cut off, and what is below it must be reached
/// by scrolling.
final class Edges {
    private static final double LENIENT = 1.5;

    private final List<String> faults = new ArrayList<>();

    private Edges() {}

    /// What is outside, one sentence for each control that says something; empty when all can be reached.
    static List<String> outside(Parent view) {
        Edges edges = new Edges();
        edges.look(view, view.localToScene(view.getLayoutBounds()));
        return edges.faults;
    }

    private void look(Node node, Bounds window) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds place = node.localToScene(node.getLayoutBounds());
        if (node instanceof TableView) {
            return;
        }
        if (node instanceof Labeled || node instanceof TextInputControl) {
            compare((Control) node, place, window);
        } else if (node instanceof Parent parent) {
            Bounds room = parent instanceof ScrollPane ? tall(place) : window;
            parent.getChildrenUnmodifiable().forEach(child -> look(child, room));
        }
    }

    private void compare(Control control, Bounds place, Bounds window) {
        String words = control instanceof Labeled label
                ? Objects.requireNonNullElse(label.getText(), "")
                : Objects.requireNonNullElse(control.getId(), "box");
        if (!words.isBlank() && !around(window).contains(place)) {
            faults.add("Outside: “" + words + "” " + told(place) + " in " + told(window));
        }
    }

    /// What scrolls has room below and above, never at its sides.
    private static Bounds tall(Bounds place) {
        return new BoundingBox(place.getMinX(), -1e6, place.getWidth(), 2e6);
    }

    private static Bounds around(Bounds place) {
        return new BoundingBox(
                place.getMinX() - LENIENT,
                place.getMinY() - LENIENT,
                place.getWidth() + 2 * LENIENT,
                place.getHeight() + 2 * LENIENT);
    }

    private static String told(Bounds place) {
        return Math.round(place.getMinX()) + ".." + Math.round(place.getMaxX()) + " × " + Math.round(place.getMinY())
                + ".." + Math.round(place.getMaxY());
    }
}
