package org.watchword.print.impose;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.watchword.print.Printed;

/// A5 pages two by two on A4, in the order that folding and stapling wants.
final class Booklet {
    private static final double MM = 72 / 25.4;
    private static final double WIDTH = 297 * MM;
    private static final double HEIGHT = 210 * MM;

    private Booklet() {}

    /// @param flat pages of A5, one after the other
    static Printed of(Printed flat, boolean rightToLeft) throws IOException {
        List<BookletOrder.Side> sides = BookletOrder.sides(flat.pages(), rightToLeft);
        try (Reprint reprint = Reprint.of(flat)) {
            for (BookletOrder.Side side : sides) {
                try (PDPageContentStream sheet = reprint.sheet(WIDTH, HEIGHT)) {
                    place(reprint, sheet, side.left(), 0);
                    place(reprint, sheet, side.right(), WIDTH / 2);
                }
            }
            return reprint.printed();
        }
    }

    private static void place(Reprint reprint, PDPageContentStream sheet, int page, double left) throws IOException {
        if (page != BookletOrder.EMPTY) {
            reprint.draw(sheet, page, AffineTransform.getTranslateInstance(left, 0));
        }
    }
}
