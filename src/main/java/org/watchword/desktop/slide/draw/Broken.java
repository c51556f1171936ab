package org.watchword.desktop.slide.draw;

import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Finds words that are wider than their place and would be broken in the middle. Lines break at blanks only: JavaFX
/// was seen to break "Five-minute" into "Five-min" and "ute".
final class Broken {
    private static final Pattern BLANKS = Pattern.compile(" +");

    /// A slide is measured at its own size and shown at that of the screen, where letters are a little wider.
    private static final double SPARE = 1.02;

    private Broken() {}

    private static boolean in(TextFlow flow, double width) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .anyMatch(text -> widest(text) * SPARE > width);
    }

    static boolean in(Region words, double width) {
        return switch (words) {
            case TextFlow flow -> in(flow, width);
            case ShapedWords shaped -> shaped.breaksAt(width);
            default -> false;
        };
    }

    /// Anywhere below a laid-out node.
    static boolean below(Node node) {
        if (node instanceof TextFlow || node instanceof ShapedWords) {
            Region words = (Region) node;
            return in(words, words.getWidth() + 0.5);
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Broken::below);
    }

    private static double widest(Text text) {
        return List.of(BLANKS.split(text.getText())).stream()
                .mapToDouble(word -> width(word, text))
                .max()
                .orElse(0);
    }

    private static double width(String word, Text like) {
        Text alone = new Text(word);
        alone.setFont(like.getFont());
        return alone.getLayoutBounds().getWidth();
    }
}
