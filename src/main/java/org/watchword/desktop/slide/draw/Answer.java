package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Choice;

/// One answer: its letter, its words, and once revealed the tick; then why, the hands and a bar of them.
final class Answer extends WidthFirst {
    private static final double SIDE = 30;
    private static final double BAR = 14;

    private final StackPane letter;
    private final Region words;
    private final Region result;
    private final Region bar;
    private final double share;
    private final double foot;

    private Answer(Choice choice, Type type) {
        double size = type.sized(44);
        letter = new StackPane(
                type.text(choice.letter(), Typeface.BOLD, Math.max(type.floor(), size * 0.82), "letter-words"));
        Signs.fixed(letter, size * 1.55, size * 1.55);
        letter.getStyleClass().add("letter");
        words = words(choice, size, type);
        result = result(choice, size, type);
        bar = Signs.bar(0, BAR, "share");
        bar.setVisible(choice.counted());
        foot = choice.counted() ? BAR : 0;
        share = choice.share();
        getStyleClass().add("answer");
        if (choice.right()) {
            getStyleClass().add("right");
        }
        getChildren().addAll(letter, words, result, bar);
    }

    static Region row(Choice choice, Type type) {
        return new Answer(choice, type);
    }

    /// What is said of an answer stands below it, a little smaller.
    private static Region words(Choice choice, double size, Type type) {
        if (choice.feedback().isEmpty()) {
            return type.flow(choice.text(), Typeface.REGULAR, size, 1.2, "words");
        }
        return Stacked.of(
                List.of(
                        type.flow(choice.text(), Typeface.BOLD, size, 1.2, "words"),
                        type.flow(choice.feedback(), Typeface.REGULAR, type.sized(38), 1.2, "words")),
                type.gap(6));
    }

    private static Region result(Choice choice, double size, Type type) {
        StackPane box = new StackPane();
        List<Region> signs = new ArrayList<>();
        if (choice.right()) {
            signs.add(Signs.path(Signs.TICK, size * 0.85, "tick-ink"));
        }
        if (choice.counted()) {
            Text count = type.text(Integer.toString(choice.count()), Typeface.NUMBER, size, "count-words");
            signs.add(new Fixed(count, count.getLayoutBounds().getWidth()));
        }
        double width = 0;
        for (Region sign : signs) {
            StackPane.setAlignment(sign, Pos.CENTER_LEFT);
            sign.setTranslateX(width);
            width += sign.prefWidth(-1) + 16;
        }
        box.getChildren().addAll(signs);
        Signs.fixed(box, Math.max(0, width - 16), size * 1.3);
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(letter.prefHeight(-1), words.prefHeight(wordsWidth(width))) + 24 + foot;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double high = letter.prefHeight(-1);
        double middle = (getHeight() - foot) / 2;
        letter.resizeRelocate(SIDE, middle - high / 2, high, high);
        double wide = wordsWidth(getWidth());
        double wordsHigh = words.prefHeight(wide);
        words.resizeRelocate(SIDE + high + SIDE, middle - wordsHigh / 2, wide, wordsHigh);
        double resultHigh = result.prefHeight(-1);
        double resultWide = result.prefWidth(-1);
        result.resizeRelocate(getWidth() - SIDE - resultWide, middle - resultHigh / 2, resultWide, resultHigh);
        bar.resizeRelocate(0, getHeight() - BAR, getWidth() * share, BAR);
    }

    /// Room for two digits and a tick is kept from the beginning, so that the words never move.
    private double wordsWidth(double width) {
        double high = letter.prefHeight(-1);
        return Math.max(1, width - 3 * SIDE - high * 2.9);
    }
}
