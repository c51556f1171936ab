package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.geom.RoundRectangle2D;
import org.watchword.print.page.Colour;
import org.watchword.print.type.Writing;

/// The boxes with a letter that stand beside each answer and in the grid, so that they look the same in both places.
///
/// @param style of the letters
/// @param side of a box in points
record LetterBoxes(Writing writing, Style style, double side) {
    private static final double ROUND = 5;
    private static final float EDGE = 0.9f;

    /// A letter in a box of this edge; the letter is content of whatever is marked already.
    void draw(Spot at, char letter, Colour edge) {
        var box = new RoundRectangle2D.Double(at.x(), at.y(), side, side, ROUND, ROUND);
        at.page().fill(new BasicStroke(EDGE).createStrokedShape(box), edge);
        TextBrick sign = TextBrick.line(writing, String.valueOf(letter), style);
        double wide = sign.widest(side);
        double down = (side - style.lineHeight()) / 2;
        sign.drawLines(at.down(down).column((side - wide) / 2, wide + 1));
    }
}
