package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Choice;

/// The points of a scale from low to high, side by side. When hands are shown, a column grows out of each point; its
/// number stands under it.
final class Scales {
    private static final double HIGHEST = 130;

    private Scales() {}

    static Region draw(List<Choice> choices, Type type) {
        List<Region> tiles = new ArrayList<>();
        double most = choices.stream().mapToDouble(Choice::share).max().orElse(0);
        for (Choice choice : choices) {
            tiles.add(tile(choice, most == 0 ? 0 : choice.share() / most, type));
        }
        return new Beside(tiles, type.gap(20));
    }

    private static Region tile(Choice choice, double high, Type type) {
        List<Region> parts = new ArrayList<>();
        parts.add(type.flow(choice.letter(), Typeface.NUMBER, type.sized(84), 1.1, "words"));
        parts.add(type.flow(choice.text(), Typeface.MEDIUM, type.sized(36), 1.2, "words"));
        Stacked words = Stacked.of(parts, type.gap(10));
        List<Region> column = new ArrayList<>();
        if (choice.counted()) {
            column.add(type.flow(Integer.toString(choice.count()), Typeface.NUMBER, type.sized(44), 1.1, "words"));
            column.add(Signs.bar(96, Math.max(8, HIGHEST * high), "column"));
        }
        Region tile = new Frame(words, new Region(), List.of(Stacked.of(column, type.gap(10))), type.gap(16));
        tile.getStyleClass().add("answer");
        double pad = type.gap(30);
        tile.setPadding(new Insets(pad, pad * 0.7, pad, pad));
        return tile;
    }
}
