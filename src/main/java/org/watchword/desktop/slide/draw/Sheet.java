package org.watchword.desktop.slide.draw;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.picture.Fit;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.desktop.slide.picture.Size;

/// What a slide is drawn on: how wide, in which letters, at which pixels.
///
/// @param width of the board, whose height is always 1080
/// @param pixels of the screen for one of the board
/// @param shelf where pictures come from; without one none ever comes, which is enough to measure words
record Sheet(
        double width, Type type, double pixels, @Nullable PictureShelf shelf) {
    Sheet in(Type other) {
        return new Sheet(width, other, pixels, shelf);
    }

    /// The width of a side picture, on whole pixels of the screen: 620 of 1920, as it was drawn.
    double sideWidth() {
        return Math.round(width * 620 / 1920 * pixels) / pixels;
    }

    /// The width of a plain slide's picture, on whole pixels of the screen: two fifths.
    double plainWidth() {
        return Math.round(width * 2 / 5 * pixels) / pixels;
    }

    PictureFrame frame(Shot shot, Fit fit, double wide, double high) {
        Size size =
                new Size(Math.max(1, (int) Math.round(wide * pixels)), Math.max(1, (int) Math.round(high * pixels)));
        return new PictureFrame(
                shot, fit, wide, high, shelf == null ? new CompletableFuture<>() : shelf.ask(shot.file(), size, fit));
    }
}
