package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Task;

/// A sheet to write on, or what was written on it and may be read by all.
final class Writings {
    private static final int LINES = 4;

    private Writings() {}

    static Region draw(Task.Writing writing, Type type) {
        List<Region> lines = new ArrayList<>();
        if (writing.said().isEmpty()) {
            for (int line = 0; line < LINES; line++) {
                lines.add(ruled(type));
            }
        }
        for (String said : writing.said()) {
            lines.add(type.flow("“" + said + "”", Typeface.MEDIUM, type.sized(44), 1.25, "card-words"));
        }
        Stacked sheet = Stacked.spread(lines, type.gap(28), type.gap(56));
        sheet.getStyleClass().add("why");
        sheet.setPadding(new Insets(type.gap(56)));
        return sheet;
    }

    private static Region ruled(Type type) {
        Region line = new Region();
        line.getStyleClass().add("ruled");
        line.setMinHeight(type.gap(64));
        line.setPrefHeight(type.gap(64));
        return line;
    }
}
