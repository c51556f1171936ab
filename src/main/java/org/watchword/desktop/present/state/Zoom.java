package org.watchword.desktop.present.state;

import org.watchword.session.Place;
import org.watchword.session.SessionState;
import org.watchword.session.View;

/// A part of the slide, made large on the wall. It belongs to one step of one slide: whatever comes next is whole.
///
/// @param at the place in the deck whose slide is enlarged
/// @param factor 1 for the whole slide, up to [#LARGEST]
/// @param across the middle of what is seen, 0 at the left edge of the slide, 1 at the right
/// @param down the same from the top
public record Zoom(Place at, double factor, double across, double down) {

    /// The whole slide.
    public static final Zoom NONE = new Zoom(new Place(0, 0), 1, 0.5, 0.5);

    /// Nearer, the audience no longer knows where on the slide it is.
    public static final double LARGEST = 4;

    private static final double FIRST = 2;
    private static final double MOVE = 0.25;

    /// What is seen never reaches beyond the slide.
    public Zoom {
        factor = Math.clamp(factor, 1, LARGEST);
        double half = 0.5 / factor;
        across = Math.clamp(across, half, 1 - half);
        down = Math.clamp(down, half, 1 - half);
    }

    /// Twice as large, around a point of the slide.
    public static Zoom into(Place at, double across, double down) {
        return new Zoom(at, FIRST, across, down);
    }

    /// Whether only a part is seen.
    public boolean on() {
        return factor > 1;
    }

    /// Larger or smaller around a point of what is seen now, which keeps its place on the wall.
    ///
    /// @param by more than 1 for larger
    /// @param x where on the wall, 0 at the left edge, 1 at the right
    /// @param y the same from the top
    public Zoom nearer(double by, double x, double y) {
        double next = Math.clamp(factor * by, 1, LARGEST);
        if (next < 1.05) {
            return NONE;
        }
        double pointAcross = across + (x - 0.5) / factor;
        double pointDown = down + (y - 0.5) / factor;
        return new Zoom(at, next, pointAcross - (x - 0.5) / next, pointDown - (y - 0.5) / next);
    }

    /// A quarter of what is seen further that way.
    ///
    /// @param right steps to the right, less than 0 to the left
    /// @param below steps down, less than 0 up
    public Zoom moved(int right, int below) {
        return dragged(right * MOVE, below * MOVE);
    }

    /// Further by shares of what is seen.
    public Zoom dragged(double right, double below) {
        return new Zoom(at, factor, across + right / factor, down + below / factor);
    }

    /// The same part of this slide.
    public Zoom on(Place place) {
        return new Zoom(place, factor, across, down);
    }

    /// The same while its step of its slide is shown, and the whole slide afterwards.
    public Zoom following(SessionState state) {
        boolean here = state.show().at().equals(at)
                && state.show().view() == View.SHOWING
                && !state.show().onBreak();
        return here ? this : NONE;
    }

    /// Where the slide's left edge lies, in widths of the wall; 0 or less.
    public double left() {
        return 0.5 - across * factor;
    }

    /// Where the slide's top lies, in heights of the wall; 0 or less.
    public double top() {
        return 0.5 - down * factor;
    }
}
