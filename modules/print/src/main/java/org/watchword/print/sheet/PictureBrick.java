package org.watchword.print.sheet;

import org.watchword.print.Refused;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.mark.Drawing;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// A picture, as wide as its column at most.
///
/// @param alt what it says; empty when it is decoration
/// @param highest it may be, as a share of the column's width
record PictureBrick(Drawing drawing, String alt, double highest) implements Brick {
    private static final double IN_TEXT = 0.4;
    private static final double UNBOUND = 100;

    /// In the run of a text.
    static PictureBrick inText(Passage.Picture picture) throws Refusal {
        return of(picture, IN_TEXT);
    }

    /// In a column of its own.
    static PictureBrick alone(Passage.Picture picture) throws Refusal {
        return of(picture, 1);
    }

    /// As high as it comes to.
    static PictureBrick whole(Passage.Picture picture) throws Refusal {
        return of(picture, UNBOUND);
    }

    private static PictureBrick of(Passage.Picture picture, double highest) throws Refusal {
        String alt = picture.decorative() ? "" : picture.alt();
        if (alt.isBlank() && !picture.decorative()) {
            throw new Refusal(
                    Refused.Reason.NO_ALT_TEXT, String.valueOf(picture.file().getFileName()));
        }
        return new PictureBrick(Bricklayer.drawing(picture.file()), alt, highest);
    }

    @Override
    public double height(double width) {
        return Math.min(width / drawing.proportion(), width * highest);
    }

    @Override
    public boolean overflows(double width) {
        return false;
    }

    @Override
    public void draw(Spot spot) {
        double height = height(spot.width());
        double width = height * drawing.proportion();
        Runnable picture = () -> drawing.draw(spot.page(), spot.x(), spot.y(), width, height);
        if (alt.isEmpty()) {
            spot.page().decoration(picture);
            return;
        }
        Element figure = spot.parent().child(Role.FIGURE).described(alt);
        spot.page().box(figure, spot.x(), spot.y(), width, height);
        spot.page().content(figure, picture);
    }
}
