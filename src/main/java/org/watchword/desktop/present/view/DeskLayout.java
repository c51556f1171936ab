package org.watchword.desktop.present.view;

import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.LetterSize;
import org.watchword.desktop.present.state.Reading;

/// Where things lie in the presenter's window: on the left what the audience sees, what is next and the pace; on the
/// right the notes, which take what room there is, up to all of it. With one screen the slide takes it.
final class DeskLayout extends Region {

    private static final double GAP = 16;
    private static final double HIGHEST_WALL = 0.68;
    /// What the pace of three parts and a readable preview need.
    private static final double LOW_ROW = 170;
    private static final double NEXT = 0.36;
    private static final double NARROW_SHARE = 0.56;
    private static final double LEAST_WALL = 0.25;
    private static final double LOW_GAP = 8;
    /// With one screen the notes have this part of their usual share.
    private static final double STRIP = 0.68;

    /// Below this width, in heights of a letter, what is next and the pace stand below each other.
    private static final double NARROW = 52;

    private final LetterSize letter = new LetterSize(this::requestLayout);
    private final WallFrame wall;
    private final Region place;
    private final NextPanel next;
    private final PacePanel pace;
    private final VBox right;
    private final Divider divider;
    private Arrangement arrangement = Arrangement.TWO_SCREENS;
    private double share = Reading.USUAL.share();

    /// How the window is shared out.
    enum Arrangement {
        TWO_SCREENS,
        /// The slide large, a strip of notes beside it.
        STRIP,
        /// The slide alone: everybody sees this screen.
        SLIDE_ONLY
    }

    /// What lies in the window.
    record Things(WallFrame wall, Region place, NextPanel next, PacePanel pace, VBox right) {}

    /// @param shared is told the share of the notes once their edge was dragged
    DeskLayout(Things things, DoubleConsumer shared) {
        wall = things.wall();
        place = things.place();
        next = things.next();
        pace = things.pace();
        right = things.right();
        divider = new Divider(this::dragged, () -> shared.accept(share));
        getStyleClass().add("desk");
        getChildren().addAll(wall, place, next, pace, right, divider, letter);
        setMinSize(0, 0);
    }

    void arrange(Arrangement changed, double share) {
        if (arrangement != changed || this.share != share) {
            arrangement = changed;
            this.share = share;
            arranged();
        }
    }

    private void arranged() {
        boolean whole = share == 1 && arrangement != Arrangement.SLIDE_ONLY;
        boolean two = arrangement == Arrangement.TWO_SCREENS && !whole;
        for (Region each : new Region[] {place, next, pace}) {
            each.setVisible(two);
        }
        wall.setVisible(!whole);
        right.setVisible(arrangement != Arrangement.SLIDE_ONLY);
        divider.setVisible(arrangement != Arrangement.SLIDE_ONLY);
        requestLayout();
    }

    private void dragged(double by) {
        double width = getWidth() - 2 * GAP;
        double part = arrangement == Arrangement.STRIP ? STRIP : 1;
        double asked = (getWidth() - GAP - divider.getLayoutX() - by) / width / part;
        share = Reading.USUAL.shared(asked).share();
        arranged();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * GAP;
        double height = getHeight() - 2 * GAP;
        if (arrangement == Arrangement.SLIDE_ONLY) {
            slide(width, height);
        } else if (share == 1) {
            notes(GAP, width, height);
        } else if (arrangement == Arrangement.STRIP) {
            strip(width, height);
        } else {
            twoScreens(width, height);
        }
    }

    /// With large letters words come first: the small picture gives way to them, and the preview is left out.
    private void narrow(double width, double height) {
        double left = Math.round(width * (1 - Math.max(share, NARROW_SHARE)));
        double words = Math.ceil(place.prefHeight(left));
        double coming = Math.ceil(next.wordsHeight(left));
        double time = Math.ceil(pace.prefHeight(left));
        double rest = height - words - coming - time - 2 * LOW_GAP;
        double wallHeight = Math.min(Math.max(rest, height * LEAST_WALL), wall.heightFor(left));
        wall.resizeRelocate(GAP, GAP, wall.widthFor(wallHeight), wallHeight);
        double row = GAP + wallHeight;
        place.resizeRelocate(GAP, row, left, words);
        row += words;
        next.resizeRelocate(GAP, row, left, coming);
        row += coming + LOW_GAP;
        pace.resizeRelocate(GAP, row, left, Math.min(time, GAP + height - row));
        notes(GAP + left + GAP, width - left - GAP, height);
    }

    private void twoScreens(double width, double height) {
        boolean narrow = width < NARROW * letter.pixels();
        pace.brief(narrow);
        next.wordsOnly(narrow);
        if (narrow) {
            narrow(width, height);
            return;
        }
        double highest = Math.max(60, Math.min(height * HIGHEST_WALL, height - LOW_ROW));
        double left = Math.round(Math.min(width * (1 - share), wall.widthFor(highest)));
        double wallHeight = wall.heightFor(left);
        wall.resizeRelocate(GAP, GAP, left, wallHeight);
        double words = Math.ceil(place.prefHeight(left));
        place.resizeRelocate(GAP, GAP + wallHeight + 6, left, words);
        double row = GAP + wallHeight + words + 14;
        double low = GAP + height - row;
        double preview = Math.round(Math.min(left * NEXT, next.widthFor(low)));
        next.resizeRelocate(GAP, row, preview, low);
        pace.resizeRelocate(GAP + preview + GAP, row, left - preview - GAP, low);
        notes(GAP + left + GAP, width - left - GAP, height);
    }

    private void strip(double width, double height) {
        double notes = Math.round(width * share * STRIP);
        slide(width - notes - GAP, height);
        notes(GAP + width - notes, notes, height);
    }

    /// The edge lies in the gap to the left of the notes.
    private void notes(double left, double width, double height) {
        right.resizeRelocate(left, GAP, width, height);
        divider.resizeRelocate(left - GAP, GAP, GAP, height);
    }

    private void slide(double width, double height) {
        double wide = Math.min(width, wall.widthFor(height));
        double high = Math.min(height, wall.heightFor(wide));
        wall.resizeRelocate(GAP + Math.round((width - wide) / 2), GAP, wide, high);
    }
}
