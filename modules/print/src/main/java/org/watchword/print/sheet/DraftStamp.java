package org.watchword.print.sheet;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.watchword.print.page.Page;
import org.watchword.print.type.Paragraph;
import org.watchword.print.type.Piece;
import org.watchword.print.type.TextLine;
import org.watchword.print.type.Writing;

/// The word DRAFT all over a page, again and again, so that no pair of scissors takes it off. It is drawn as shapes:
/// the word itself is read from the [DraftBand].
public final class DraftStamp {
    private static final double SIZE = 46;
    private static final double APART = 190;
    private static final double SLOPE = Math.toRadians(-30);
    private static final double OPACITY = 0.26;

    private final Shape word;

    /// @param latin typefaces that have the letters of the word
    public DraftStamp(TypeCase latin) {
        Paragraph text = new Paragraph(new Writing("en"), List.of(new Piece("DRAFT", latin.bold(), true)));
        Path2D outline = new Path2D.Double();
        for (TextLine line : text.lines(Double.MAX_VALUE)) {
            for (TextLine.PlacedRun placed : line.runs()) {
                outline.append(
                        AffineTransform.getTranslateInstance(placed.x(), 0)
                                .createTransformedShape(placed.run().outline()),
                        false);
            }
        }
        AffineTransform leaning = AffineTransform.getRotateInstance(SLOPE);
        leaning.scale(SIZE / 1000, SIZE / 1000);
        word = leaning.createTransformedShape(outline);
    }

    /// Draws it over what stands on a page already.
    public void draw(Page page) {
        page.decoration(() -> {
            boolean odd = false;
            for (double y = APART / 2; y < page.height() + APART; y += APART / 2) {
                for (double x = odd ? 0 : -APART / 2; x < page.width(); x += APART) {
                    Shape here = AffineTransform.getTranslateInstance(x, y).createTransformedShape(word);
                    page.picture(here, Ink.ROSE, OPACITY);
                }
                odd = !odd;
            }
        });
    }
}
