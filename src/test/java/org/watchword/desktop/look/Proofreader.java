package org.watchword.desktop.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Reads a laid-out view as a tired eye would: which words are cut short, which stand out too little.
///
/// A label that may be cut carries the style class `may-shorten`. What is disabled or not visible is not read.
public final class Proofreader {
    private static final double ENOUGH = 4.5;

    private Proofreader() {}

    /// What is wrong, one sentence for each text; empty when all can be read.
    public static List<String> faults(Parent view) {
        List<String> faults = new ArrayList<>();
        read(view, faults);
        return faults;
    }

    private static void read(Node node, List<String> faults) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            contrast(text, faults);
        }
        if (node instanceof Labeled label && !label.getStyleClass().contains("may-shorten")) {
            shortened(label, faults);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, faults));
        }
    }

    private static void shortened(Labeled label, List<String> faults) {
        String wanted = label.getText();
        if (wanted == null || (label.isMnemonicParsing() && wanted.contains("_"))) {
            return;
        }
        label.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().equals(wanted))
                .forEach(text -> faults.add("Cut short: “" + wanted + "” to “" + text.getText() + "”"));
    }

    private static void contrast(Text text, List<String> faults) {
        if (text.getFill() instanceof Color letters) {
            Color ground = groundOf(text);
            double contrast = Contrast.of(Contrast.over(letters, ground), ground);
            if (contrast < ENOUGH) {
                faults.add(String.format(
                        Locale.ROOT, "Contrast %.2f: “%s” (%s on %s)", contrast, text.getText(), letters, ground));
            }
        }
    }

    private static Color groundOf(Node node) {
        List<Color> veils = new ArrayList<>();
        Color ground = Color.WHITE;
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            Color fill = fillOf(above);
            if (fill != null && fill.isOpaque()) {
                ground = fill;
                break;
            } else if (fill != null) {
                veils.add(fill);
            }
        }
        for (Color veil : veils.reversed()) {
            ground = Contrast.over(veil, ground);
        }
        return ground;
    }

    private static @Nullable Color fillOf(Parent parent) {
        if (parent instanceof Region region && region.getBackground() != null) {
            List<BackgroundFill> fills = region.getBackground().getFills();
            if (!fills.isEmpty() && fills.getLast().getFill() instanceof Color colour && colour.getOpacity() > 0) {
                return colour;
            }
        }
        return null;
    }
}
