package org.watchword.print.impose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileGridTest {
    private static final double MM = 72 / 25.4;

    @ParameterizedTest
    @CsvSource({"297, 420, 2, 2", "420, 594, 2, 4", "190, 270, 1, 1"})
    void aPosterTakesTheFewestSheets(int width, int height, int columns, int rows) {
        TileGrid grid = TileGrid.of(width * MM, height * MM);

        assertEquals(columns, grid.columns());
        assertEquals(rows, grid.rows());
    }

    @ParameterizedTest
    @CsvSource({"297, 420", "420, 594"})
    void thePartsCoverThePosterAndLieTenMillimetresOverEachOther(int width, int height) {
        TileGrid grid = TileGrid.of(width * MM, height * MM);

        assertEquals(width * MM, grid.left(grid.columns() - 1) + grid.width(), 0.01);
        assertEquals(height * MM, grid.top(grid.rows() - 1) + grid.height(), 0.01);
        assertEquals(10 * MM, grid.width() - grid.left(1), 0.01);
        assertEquals(10 * MM, grid.height() - grid.top(1), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"297, 420", "420, 594"})
    void everyPartLeavesTheMarginThatAPrinterCannotReach(int width, int height) {
        TileGrid grid = TileGrid.of(width * MM, height * MM);
        for (int number = 0; number < grid.count(); number++) {
            TileMarks marks = new TileMarks(grid, number);

            assertTrue(marks.left() >= 8 * MM - 0.01);
            assertTrue(marks.bottom() >= 12 * MM - 0.01);
            assertTrue(marks.bottom() + grid.height() <= grid.sheetHeight() - 8 * MM + 0.01);
        }
    }
}
