package org.watchword.desktop.form;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Things side by side, or below each other where there is too little room: in a narrow window and with large letters
/// a line that is squeezed cannot be read. Below each other they wear `:stacked`.
public class Abreast extends HBox {
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final double letters;
    private final LetterSize letter = new LetterSize(this::requestLayout);

    /// A row of things.
    ///
    /// @param letters the width of a row in heights of a letter; 0 when only least widths count
    public Abreast(double letters, Node... things) {
        super(things);
        this.letters = letters;
        getChildren().add(letter);
    }

    /// Things that stay in one line, as wide apart as this spaces its own.
    protected final HBox row(Pos where, Node... things) {
        HBox row = new HBox(things);
        row.spacingProperty().bind(spacingProperty());
        row.setAlignment(where);
        return row;
    }

    private boolean stacked(double width) {
        return width >= 0 && width < Math.max(letters * letter.pixels(), super.computeMinWidth(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// It would rather be a row.
    @Override
    protected double computePrefWidth(double height) {
        return Math.max(letters * letter.pixels(), super.computePrefWidth(height));
    }

    @Override
    protected double computeMinWidth(double height) {
        Insets edge = getInsets();
        double widest = getManagedChildren().stream()
                .mapToDouble(thing -> thing.minWidth(-1))
                .max()
                .orElse(0);
        return edge.getLeft() + widest + edge.getRight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return stacked(width) ? tall(width) : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return stacked(width) ? tall(width) : super.computePrefHeight(width);
    }

    private double tall(double width) {
        Insets edge = getInsets();
        List<Node> things = getManagedChildren();
        double gaps = getSpacing() * Math.max(0, things.size() - 1);
        return things.stream().mapToDouble(thing -> high(thing, width)).sum() + gaps + edge.getTop() + edge.getBottom();
    }

    private double high(Node thing, double width) {
        double wide = wide(thing, width);
        return Math.ceil(Math.max(thing.minHeight(wide), thing.prefHeight(wide)));
    }

    private double wide(Node thing, double width) {
        Insets edge = getInsets();
        return Math.min(width - edge.getLeft() - edge.getRight(), thing.maxWidth(-1));
    }

    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(STACKED, stacked(getWidth()));
        if (!stacked(getWidth())) {
            super.layoutChildren();
            return;
        }
        double top = getInsets().getTop();
        for (Node thing : getManagedChildren()) {
            double high = high(thing, getWidth());
            thing.resizeRelocate(getInsets().getLeft(), top, wide(thing, getWidth()), high);
            top += high + getSpacing();
        }
    }
}
