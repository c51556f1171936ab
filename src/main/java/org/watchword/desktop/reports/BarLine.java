package org.watchword.desktop.reports;

import javafx.scene.layout.Region;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.reports.ReportsViewState.Bar;

/// One bar: as much of its width is filled as its share, with the pattern of what it counts.
final class BarLine extends Region {
    /// What is not nothing can be seen, in pixels.
    private static final double LEAST = 3;

    private final Region fill;
    private final double share;

    BarLine(Bar bar) {
        share = bar.share();
        fill = Parts.styled(new Region(), "bar-fill", Patterns.style(bar.pattern()));
        getStyleClass().add("bar");
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        double width = share == 0 ? 0 : Math.max(LEAST, share * getWidth());
        fill.setVisible(share > 0);
        fill.resizeRelocate(0, 0, snapSizeX(width), getHeight());
    }
}
