package org.watchword.desktop.present.view;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where things lie in the presenter's window: on the left what the audience sees, what is next and the pace; on the
/// right the notes, which take what room there is. With one screen the slide takes it.
final class DeskLayout extends Region {

    private static final double GAP = 16;
    private static final double LEFT = 0.575;
    private static final double HIGHEST_WALL = 0.68;
    /// What the pace of three parts and a readable preview need.
    private static final double LOW_ROW = 170;
    private static final double NEXT = 0.36;
    private static final double STRIP = 0.29;

    private final WallFrame wall;
    private final Region place;
    private final NextPanel next;
    private final Region pace;
    private final VBox right;
    private Arrangement arrangement = Arrangement.TWO_SCREENS;

    /// How the window is shared out.
    enum Arrangement {
        TWO_SCREENS,
        /// The slide large, a strip of notes beside it.
        STRIP,
        /// The slide alone: everybody sees this screen.
        SLIDE_ONLY
    }

    DeskLayout(WallFrame wall, Region place, NextPanel next, Region pace, VBox right) {
        this.wall = wall;
        this.place = place;
        this.next = next;
        this.pace = pace;
        this.right = right;
        getStyleClass().add("desk");
        getChildren().addAll(wall, place, next, pace, right);
        setMinSize(0, 0);
    }

    void arrange(Arrangement changed) {
        if (arrangement != changed) {
            arrangement = changed;
            boolean two = changed == Arrangement.TWO_SCREENS;
            for (Region each : new Region[] {place, next, pace}) {
                each.setVisible(two);
            }
            right.setVisible(changed != Arrangement.SLIDE_ONLY);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * GAP;
        double height = getHeight() - 2 * GAP;
        switch (arrangement) {
            case TWO_SCREENS -> twoScreens(width, height);
            case STRIP -> strip(width, height);
            case SLIDE_ONLY -> slide(width, height);
        }
    }

    private void twoScreens(double width, double height) {
        double highest = Math.min(height * HIGHEST_WALL, height - LOW_ROW);
        double left = Math.round(Math.min(width * LEFT, wall.widthFor(highest)));
        double wallHeight = wall.heightFor(left);
        wall.resizeRelocate(GAP, GAP, left, wallHeight);
        double words = Math.ceil(place.prefHeight(left));
        place.resizeRelocate(GAP, GAP + wallHeight + 6, left, words);
        double row = GAP + wallHeight + words + 14;
        double low = GAP + height - row;
        double preview = Math.round(Math.min(left * NEXT, next.widthFor(low)));
        next.resizeRelocate(GAP, row, preview, low);
        pace.resizeRelocate(GAP + preview + GAP, row, left - preview - GAP, low);
        right.resizeRelocate(GAP + left + GAP, GAP, width - left - GAP, height);
    }

    private void strip(double width, double height) {
        double notes = Math.round(width * STRIP);
        slide(width - notes - GAP, height);
        right.resizeRelocate(GAP + width - notes, GAP, notes, height);
    }

    private void slide(double width, double height) {
        double wide = Math.min(width, wall.widthFor(height));
        double high = Math.min(height, wall.heightFor(wide));
        wall.resizeRelocate(GAP + Math.round((width - wide) / 2), GAP, wide, high);
    }
}
