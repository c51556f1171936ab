package org.watchword.print.impose;

/// How a large sheet is shared out over A4: equal parts, each a little over the next, so that they can be glued.
///
/// @param sheetWidth of the A4 sheet as it lies, in points
/// @param sheetHeight of the A4 sheet as it lies, in points
/// @param width of one part, in points
/// @param height of one part, in points
record TileGrid(int columns, int rows, double sheetWidth, double sheetHeight, double width, double height) {
    private static final double MM = 72 / 25.4;
    /// Wider than what a usual printer cannot reach.
    static final double MARGIN = 8 * MM;
    /// Room for the number below the part.
    static final double FOOT = 12 * MM;
    static final double OVERLAP = 10 * MM;
    private static final double SHORT = 210 * MM;
    private static final double LONG = 297 * MM;
    /// Of a point: sizes of paper are rounded.
    private static final double ROUNDING = 0.01;

    /// The way with the fewest sheets, upright where both take as many.
    static TileGrid of(double posterWidth, double posterHeight) {
        TileGrid upright = of(posterWidth, posterHeight, SHORT, LONG);
        TileGrid across = of(posterWidth, posterHeight, LONG, SHORT);
        return across.count() < upright.count() ? across : upright;
    }

    int count() {
        return columns * rows;
    }

    /// Where a part begins on the poster, in points from its left.
    double left(int column) {
        return column * (width - OVERLAP);
    }

    /// Where a part begins on the poster, in points from its top.
    double top(int row) {
        return row * (height - OVERLAP);
    }

    private static TileGrid of(double posterWidth, double posterHeight, double sheetWidth, double sheetHeight) {
        int columns = needed(posterWidth, sheetWidth - 2 * MARGIN);
        int rows = needed(posterHeight, sheetHeight - MARGIN - FOOT);
        return new TileGrid(
                columns, rows, sheetWidth, sheetHeight, part(posterWidth, columns), part(posterHeight, rows));
    }

    private static int needed(double whole, double room) {
        return Math.max(1, (int) Math.ceil((whole - OVERLAP - ROUNDING) / (room - OVERLAP)));
    }

    private static double part(double whole, int count) {
        return (whole + (count - 1) * OVERLAP) / count;
    }
}
