package org.watchword.desktop.present.view;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A scroll that wants to be as high as its content is at its width. The plain one asks for the height of lines that
/// are not broken, and hides the last of those that are.
final class FittingScroll extends ScrollPane {

    FittingScroll(Region content) {
        super(content);
        widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        return inner > 0
                ? snappedTopInset() + getContent().prefHeight(inner) + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
