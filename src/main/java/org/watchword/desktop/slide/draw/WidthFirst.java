package org.watchword.desktop.slide.draw;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A region that is as wide as it is told and as high as its words then need. A board is scaled to its screen, so
/// nothing in it is moved to whole pixels before.
abstract class WidthFirst extends Region {
    WidthFirst() {
        setMinWidth(0);
        setSnapToPixel(false);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
