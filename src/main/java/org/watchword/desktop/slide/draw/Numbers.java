package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Bar;
import org.watchword.desktop.slide.face.Face;

/// Figures: large numbers with their words, or bars. A bar always carries its number, and a pattern of its own.
final class Numbers {
    private Numbers() {}

    static Region draw(Face.Figures face, Type type, double width) {
        List<Region> rows = new ArrayList<>();
        double number = numberWidth(face.figures(), type, width);
        for (Bar figure : face.figures()) {
            Region row = face.bars() ? bar(figure, rows.size(), type, width) : number(figure, type, number);
            row.setVisible(figure.shown());
            rows.add(row);
        }
        return Stacked.spread(rows, type.gap(30), 64);
    }

    private static Region number(Bar figure, Type type, double width) {
        double size = type.sized(116);
        Region number = new Fixed(type.text(figure.value(), Typeface.NUMBER, size, "deck-words"), width);
        Region words = type.flow(figure.words(), Typeface.MEDIUM, type.point(), 1.25, "words");
        return new Pair(number, words, type.gap(56), type.point() * 1.2);
    }

    private static Region bar(Bar figure, int place, Type type, double width) {
        Text number = type.text(figure.value(), Typeface.NUMBER, type.sized(56), "deck-words");
        double room = width - number.getLayoutBounds().getWidth() - 28;
        double high = type.gap(64);
        Region drawn = new Pair(
                new PatternedBar(Math.max(8, room * figure.part()), high, place),
                new Fixed(number, number.getLayoutBounds().getWidth()),
                28,
                number.getLayoutBounds().getHeight());
        Region words = type.flow(figure.words(), Typeface.MEDIUM, type.sized(42), 1.25, "words");
        return Stacked.of(List.of(words, drawn), type.gap(10));
    }

    private static double numberWidth(List<Bar> figures, Type type, double width) {
        double widest = figures.stream()
                .mapToDouble(figure -> type.text(figure.value(), Typeface.NUMBER, type.sized(116), "deck-words")
                        .getLayoutBounds()
                        .getWidth())
                .max()
                .orElse(0);
        return Math.min(widest, width * 0.55);
    }
}
