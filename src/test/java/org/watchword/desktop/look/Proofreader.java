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
    /// What WCAG 2.2 asks of usual colours (1.4.3, AA), and what we promise in high contrast (1.4.6, AAA).
    private static final double ENOUGH = 4.5;

    private static final double MUCH = 7;

    private final double enough;
    private final List<String> faults;

    private Proofreader(double enough, List<String> faults) {
        this.enough = enough;
        this.faults = faults;
    }

    /// What is wrong, one sentence for each text; empty when all can be read.
    public static List<String> faults(Parent view) {
        return faults(view, ENOUGH);
    }

    /// The same, with every word standing out as much as high contrast promises.
    public static List<String> faultsInHighContrast(Parent view) {
        return faults(view, MUCH);
    }

    private static List<String> faults(Parent view, double enough) {
        Proofreader reader = new Proofreader(enough, new ArrayList<>());
        reader.read(view);
        return reader.faults;
    }

    /// The audience's slides have colours of their own, in whatever window they stand.
    private Proofreader of(Node node) {
        List<String> classes = node.getStyleClass();
        return classes.contains("audience")
                ? new Proofreader(classes.contains("contrast") ? MUCH : ENOUGH, faults)
                : this;
    }

    private void read(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            contrast(text);
        }
        if (node instanceof Labeled label && !label.getStyleClass().contains("may-shorten")) {
            shortened(label);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(of(node)::read);
        }
    }

    private void shortened(Labeled label) {
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

    private void contrast(Text text) {
        if (text.getFill() instanceof Color letters) {
            Color ground = groundOf(text);
            double contrast = Contrast.of(Contrast.over(letters, ground), ground);
            if (contrast < enough) {
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
