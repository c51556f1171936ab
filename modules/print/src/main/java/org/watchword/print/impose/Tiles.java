package org.watchword.print.impose;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.watchword.print.Printed;

/// A large poster in parts on A4. Each part has its number in the margin, and marks where to cut and where the next
/// part is laid over it.
final class Tiles {
    private Tiles() {}

    /// @param poster one large page, or several
    static Printed of(Printed poster) throws IOException {
        try (Reprint reprint = Reprint.of(poster)) {
            for (int page = 0; page < poster.pages(); page++) {
                PDRectangle size = reprint.size(page);
                TileGrid grid = TileGrid.of(size.getWidth(), size.getHeight());
                for (int number = 0; number < grid.count(); number++) {
                    tile(reprint, page, size.getHeight(), new TileMarks(grid, number));
                }
            }
            return reprint.printed();
        }
    }

    private static void tile(Reprint reprint, int page, double posterHeight, TileMarks marks) throws IOException {
        TileGrid grid = marks.grid();
        double left = marks.left();
        double bottom = marks.bottom();
        try (PDPageContentStream sheet = reprint.sheet(grid.sheetWidth(), grid.sheetHeight())) {
            sheet.saveGraphicsState();
            sheet.addRect((float) left, (float) bottom, (float) grid.width(), (float) grid.height());
            sheet.clip();
            double x = left - grid.left(marks.column());
            double y = bottom + grid.height() + grid.top(marks.row()) - posterHeight;
            reprint.draw(sheet, page, AffineTransform.getTranslateInstance(x, y));
            sheet.restoreGraphicsState();
            marks.draw(sheet, reprint.digits());
        }
    }
}
