package org.watchword.desktop.screens;

import java.util.Optional;

/// Where the slides went when they left their screen for another one, seen from the trainer's.
///
/// @param width of the screen they are on now, in device pixels
/// @param height of it
public record SlidesMoved(Side side, int width, int height) {

    /// Where a screen stands beside another one.
    public enum Side {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }

    /// Empty when the slides stay on their screen, or are on no screen before or after. A system has no names for
    /// screens: two alike are told apart by where they stand, and one that only changed its size is the same.
    ///
    /// @param moreOrFewer whether there are more or fewer screens than before
    public static Optional<SlidesMoved> between(Placement before, Placement now, boolean moreOrFewer) {
        Monitor old = before.audience();
        Monitor found = now.audience();
        Monitor trainers = now.presenter();
        if (old == null || found == null || trainers == null) {
            return Optional.empty();
        }
        boolean alike = old.id().equals(found.id());
        if (old.place().overlaps(found.place()) && (alike || !moreOrFewer)) {
            return Optional.empty();
        }
        return Optional.of(
                new SlidesMoved(side(trainers.place(), found.place()), found.pixelWidth(), found.pixelHeight()));
    }

    private static Side side(Place trainers, Place other) {
        if (other.x() >= trainers.x() + trainers.width()) {
            return Side.RIGHT;
        }
        if (other.x() + other.width() <= trainers.x()) {
            return Side.LEFT;
        }
        return other.y() < trainers.y() ? Side.ABOVE : Side.BELOW;
    }
}
