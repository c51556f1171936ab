package org.watchword.print.impose;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// What stands around one part of a poster: strokes at its corners where to cut, strokes where its neighbours are
/// laid, and below it its number with a small plan that shows its place.
///
/// @param number of the part, from 0, row by row from the top left
record TileMarks(TileGrid grid, int number) {
    private static final double STROKE = 12;
    private static final double AWAY = 2;
    private static final float HAIR = 0.4f;
    private static final double PLAN = 18;
    private static final double FROM_THE_CORNER = 12;
    private static final double TEXT = 12;
    /// More than a usual printer cannot reach.
    private static final double ABOVE_THE_EDGE = 14.5;

    int column() {
        return number % grid.columns();
    }

    int row() {
        return number / grid.columns();
    }

    /// The part's left edge on its sheet, in points.
    double left() {
        return (grid.sheetWidth() - grid.width()) / 2;
    }

    /// The part's lower edge on its sheet, in points.
    double bottom() {
        double free = grid.sheetHeight() - grid.height() - TileGrid.MARGIN - TileGrid.FOOT;
        return TileGrid.FOOT + free / 2;
    }

    /// @param digits the face of the number
    void draw(PDPageContentStream sheet, PDFont digits) throws IOException {
        sheet.setLineWidth(HAIR);
        for (double x : new double[] {left(), left() + grid.width()}) {
            upright(sheet, x);
        }
        for (double y : new double[] {bottom(), bottom() + grid.height()}) {
            across(sheet, y);
        }
        drawOverlaps(sheet);
        drawPlan(sheet);
        sheet.beginText();
        sheet.setFont(digits, (float) TEXT);
        double x = left() + FROM_THE_CORNER + grid.columns() * cell() + FROM_THE_CORNER / 2;
        sheet.newLineAtOffset((float) x, (float) (ABOVE_THE_EDGE + (PLAN - TEXT) / 2));
        sheet.showText(number + 1 + " / " + grid.count());
        sheet.endText();
    }

    /// All parts as small boxes, this one filled.
    private void drawPlan(PDPageContentStream sheet) throws IOException {
        for (int other = 0; other < grid.count(); other++) {
            double x = left() + FROM_THE_CORNER + other % grid.columns() * cell();
            double y = ABOVE_THE_EDGE + PLAN - (1 + other / grid.columns()) * cell();
            sheet.addRect((float) x, (float) y, (float) cell(), (float) cell());
            if (other == number) {
                sheet.fillAndStroke();
            } else {
                sheet.stroke();
            }
        }
    }

    private double cell() {
        return PLAN / grid.rows();
    }

    /// The next part's edge is laid on these, to the right and below.
    private void drawOverlaps(PDPageContentStream sheet) throws IOException {
        sheet.setLineDashPattern(new float[] {2, 2}, 0);
        if (column() < grid.columns() - 1) {
            upright(sheet, left() + grid.width() - TileGrid.OVERLAP);
        }
        if (row() < grid.rows() - 1) {
            across(sheet, bottom() + TileGrid.OVERLAP);
        }
        sheet.setLineDashPattern(new float[0], 0);
    }

    private void upright(PDPageContentStream sheet, double x) throws IOException {
        double top = bottom() + grid.height() + AWAY;
        stroke(sheet, x, top, x, top + STROKE);
        stroke(sheet, x, bottom() - AWAY, x, bottom() - AWAY - STROKE);
    }

    private void across(PDPageContentStream sheet, double y) throws IOException {
        double right = left() + grid.width() + AWAY;
        stroke(sheet, left() - AWAY, y, left() - AWAY - STROKE, y);
        stroke(sheet, right, y, right + STROKE, y);
    }

    private static void stroke(PDPageContentStream sheet, double fromX, double fromY, double toX, double toY)
            throws IOException {
        sheet.moveTo((float) fromX, (float) fromY);
        sheet.lineTo((float) toX, (float) toY);
        sheet.stroke();
    }
}
