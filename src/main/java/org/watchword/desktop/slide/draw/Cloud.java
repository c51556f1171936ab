package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Task;

/// Words in rows, the more often said the larger. As long as nothing is said, empty places wait for words.
final class Cloud extends WidthFirst {
    private static final double GAP = 40;
    private static final double[] EMPTY = {0.28, 0.2, 0.34, 0.24, 0.3, 0.18, 0.26};

    private final List<Region> words = new ArrayList<>();

    Cloud(Task.Cloud cloud, Type type) {
        for (Task.Said said : cloud.said()) {
            double size = type.sized(48 + 84 * said.weight());
            Text word = type.text(said.words(), Typeface.BOLD, size, said.weight() > 0.6 ? "accent" : "words");
            words.add(new Fixed(word, word.getLayoutBounds().getWidth()));
        }
        if (words.isEmpty()) {
            for (double wide : EMPTY) {
                words.add(Signs.bar(1500 * wide, type.gap(96), "cloud-place"));
            }
        }
        getChildren().addAll(words);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<List<Region>> rows = rows(width);
        return rows.stream().mapToDouble(Cloud::high).sum() + GAP * (rows.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double y = Math.max(0, (getHeight() - computePrefHeight(getWidth())) / 2);
        for (List<Region> row : rows(getWidth())) {
            double x = (getWidth() - wide(row)) / 2;
            double high = high(row);
            for (Region word : row) {
                double wide = word.prefWidth(-1);
                double tall = word.prefHeight(-1);
                word.resizeRelocate(x, y + (high - tall) / 2, wide, tall);
                x += wide + GAP;
            }
            y += high + GAP;
        }
    }

    private List<List<Region>> rows(double width) {
        List<List<Region>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        for (Region word : words) {
            List<Region> row = rows.getLast();
            if (!row.isEmpty() && wide(row) + GAP + word.prefWidth(-1) > width) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(word);
        }
        return rows;
    }

    private static double wide(List<Region> row) {
        return row.stream().mapToDouble(word -> word.prefWidth(-1)).sum() + GAP * (row.size() - 1);
    }

    private static double high(List<Region> row) {
        return row.stream().mapToDouble(word -> word.prefHeight(-1)).max().orElse(0);
    }
}
