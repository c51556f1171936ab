package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Item;

/// Points, steps, stories and questions to talk about.
final class Bodies {
    private Bodies() {}

    static Region points(Face.Points face, Type type) {
        List<Region> rows = new ArrayList<>();
        @Nullable Region clock = Heads.clock(face.side().clock(), type);
        if (clock != null) {
            rows.add(clock);
        }
        int number = 1;
        for (Item item : face.items()) {
            Region row = row(face.form(), item, number++, type);
            row.setVisible(item.shown());
            rows.add(row);
        }
        return Stacked.spread(rows, type.gap(26), 56);
    }

    private static Region row(Face.Form form, Item item, int number, Type type) {
        double size = type.point();
        return switch (form) {
            case PARAGRAPHS -> type.flow(item.line(), Typeface.MEDIUM, type.sized(52), 1.32, "words");
            case BULLETS ->
                new Pair(
                        Signs.bullet(size * 0.92),
                        type.flow(item.line(), Typeface.MEDIUM, size, 1.25, "words"),
                        size * 0.8,
                        size * 1.2);
            case STEPS ->
                new Pair(
                        Signs.numbered(type, Integer.toString(number), size * 1.5, "disc", "on-disc"),
                        type.flow(item.line(), Typeface.MEDIUM, size, 1.25, "words"),
                        size * 0.75,
                        size * 1.2);
        };
    }
}
