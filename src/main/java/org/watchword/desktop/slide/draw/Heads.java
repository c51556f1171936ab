package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Head;
import org.watchword.desktop.slide.face.Item;

/// The top and the foot that most slides share.
final class Heads {
    private Heads() {}

    /// The small line and the heading.
    static Region head(Head head, Type type, double width) {
        List<Region> parts = new ArrayList<>();
        if (!head.eyebrow().isEmpty()) {
            parts.add(type.flow(head.eyebrow(), Typeface.SEMIBOLD, type.eyebrow(), 1.2, "slide-eyebrow"));
        }
        if (!head.heading().isEmpty()) {
            Region heading = type.flow(head.heading(), Typeface.BOLD, type.heading(), 1.06, "words");
            parts.add(Letters.balanced(heading, width));
        }
        return Stacked.of(parts, type.gap(10));
    }

    /// The line to take home and the source of figures, where there are any.
    static List<Region> foot(Face.Side side, Type type, double width) {
        List<Region> foot = new ArrayList<>();
        if (side.remember() != null) {
            foot.add(remember(side.remember(), type, width));
        }
        if (!side.source().isEmpty()) {
            foot.add(source(side.source(), type));
        }
        return foot;
    }

    static Region source(String source, Type type) {
        return type.flow(source, Typeface.REGULAR, type.foot(), 1.25, "soft");
    }

    /// A disc with a clock and how long people talk; null when there is no clock.
    static @Nullable Region clock(@Nullable String clock, Type type) {
        if (clock == null) {
            return null;
        }
        double size = type.small();
        Region words = type.flow(clock, Typeface.SEMIBOLD, size, 1.2, "deck-words");
        return new Pair(Signs.sign(Signs.CLOCK, size * 1.7, "disc-pale", "deck-words"), words, size * 0.6, size * 1.2);
    }

    private static Region remember(Item remember, Type type, double width) {
        double size = type.small();
        Region words = type.flow(remember.line(), Typeface.SEMIBOLD, size, 1.28, "remember-words");
        Letters.balanced(words, width - 40);
        StackPane box = new StackPane(words);
        box.getStyleClass().add("remember");
        box.setPadding(new Insets(4, 0, 4, 36));
        box.setMinWidth(0);
        box.setVisible(remember.shown());
        StackPane.setAlignment(words, Pos.CENTER_LEFT);
        return box;
    }
}
