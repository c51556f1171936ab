package org.watchword.desktop.slide.draw;

import javafx.scene.layout.Region;

/// The part of a board below a question, and how it is shared out.
record Space(double x, double top, double width, double high) {
    private static final double GAP = 56;
    /// Width to height of a picture in which places are found.
    private static final double SHAPE = 1.5;
    /// The part of the width that such a picture may take.
    private static final double SHARE = 0.52;
    /// The part of the height that it keeps above the reason.
    private static final double REASONED = 0.56;

    void put(Region region, Board board) {
        board.put(region, x, top, width, high);
    }

    Space atMost(double height) {
        return new Space(x, top, width, Math.min(high, height));
    }

    /// What the reason leaves free.
    Space left() {
        return new Space(x, top, width - side() - GAP, high);
    }

    /// For the reason.
    Space right() {
        return new Space(x + width - side(), top, side(), high);
    }

    /// @param reasoned whether the reason stands below it
    Space picture(boolean reasoned) {
        double tall = Math.min(width * SHARE / SHAPE, high * (reasoned ? REASONED : 1));
        return new Space(x, top, tall * SHAPE, tall);
    }

    Space besidePicture(boolean reasoned) {
        double wide = picture(reasoned).width() + GAP;
        return new Space(x + wide, top, width - wide, high);
    }

    /// As wide as a picture that stands alone, so that the reason has room.
    Space belowPicture() {
        double down = picture(true).high() + GAP / 2;
        return new Space(x, top + down, picture(true).width(), high - down);
    }

    private double side() {
        return Math.max(430, width * 0.28);
    }
}
