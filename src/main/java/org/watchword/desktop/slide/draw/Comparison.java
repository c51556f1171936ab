package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Column;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Item;

/// Two columns beside each other. A tick and a cross say which is which; colour only helps.
final class Comparison {
    private Comparison() {}

    static Region draw(Face.Compare face, Type type) {
        List<Region> columns = new ArrayList<>();
        for (Column column : face.columns()) {
            columns.add(column(column, type));
        }
        return new Beside(columns, type.gap(48));
    }

    private static Region column(Column column, Type type) {
        String kind = column.sign().name().toLowerCase(Locale.ROOT);
        double size = type.sized(46);
        List<Region> rows = new ArrayList<>();
        rows.add(title(column, type));
        for (Item item : column.items()) {
            Region row = new Pair(
                    mark(column.sign(), size),
                    type.flow(item.line(), Typeface.MEDIUM, size, 1.22, "words"),
                    size * 0.55,
                    size * 1.2);
            row.setVisible(item.shown());
            rows.add(row);
        }
        Stacked card = Stacked.spread(rows, type.gap(22), 52);
        card.getStyleClass().addAll("compare", "compare-" + kind);
        double pad = type.gap(44);
        card.setPadding(new Insets(pad * 0.9, pad, pad * 0.9, pad));
        return card;
    }

    private static Region title(Column column, Type type) {
        double size = type.sized(54);
        Region words = type.flow(column.title(), Typeface.BOLD, size, 1.15, "title-words");
        return switch (column.sign()) {
            case NONE -> words;
            case DO ->
                new Pair(Signs.sign(Signs.TICK, size * 1.3, "disc-do", "on-disc"), words, size * 0.4, size * 1.2);
            case DONT ->
                new Pair(Signs.sign(Signs.CROSS, size * 1.3, "disc-dont", "on-disc"), words, size * 0.4, size * 1.2);
        };
    }

    private static Region mark(Column.Sign sign, double size) {
        return switch (sign) {
            case NONE -> Signs.bullet(size * 0.8);
            case DO -> Signs.path(Signs.TICK, size * 0.84, "do-ink");
            case DONT -> Signs.path(Signs.CROSS, size * 0.76, "dont-ink");
        };
    }
}
