package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void whatIsNotSmallIsShown() {
        SafeTable table = SmallCells.of(List.of(List.of(5, 6), List.of(7, 8)), 5);
        assertEquals("5 6 11 / 7 8 15 / 12 14 26", text(table));
        assertTrue(table.whole());
        assertEquals(OptionalInt.of(7), table.cell(1, 0));
        assertEquals(OptionalInt.of(11), table.rowTotal(0));
        assertEquals(OptionalInt.of(14), table.columnTotal(1));
        assertEquals(26, table.total());
    }

    @Test
    void oneSmallNumberTakesThreeOthersWithIt() {
        SafeTable table = SmallCells.of(List.of(List.of(4, 20, 30), List.of(21, 22, 90), List.of(31, 80, 95)), 5);
        assertEquals("* * 30 54 / * * 90 133 / 31 80 95 206 / 56 122 215 393", text(table));
        assertFalse(table.whole());
    }

    @Test
    void fiveIsNotSmallFourIs() {
        assertTrue(SmallCells.of(List.of(List.of(5, 20), List.of(20, 20)), 5).whole());
        assertFalse(SmallCells.of(List.of(List.of(4, 20), List.of(20, 20)), 5).whole());
        assertFalse(SmallCells.of(List.of(List.of(5, 20), List.of(20, 20)), 6).whole());
    }

    @Test
    void aSmallTotalIsHiddenToo() {
        assertEquals("* * 42 / * * 10 / * * 52", text(SmallCells.of(List.of(List.of(40, 2), List.of(9, 1)), 5)));
    }

    @Test
    void ofAListTwoAreHidden() {
        assertEquals("3 12 9 24".replace("3", "*").replace("9", "*"), firstRow(List.of(3, 12, 9)));
    }

    @Test
    void underTheThresholdOnlyTheTotalIsKnown() {
        assertEquals("* * * / * * * / * * 4", text(SmallCells.of(List.of(List.of(1, 2), List.of(1, 0)), 5)));
    }

    @Test
    void thereMustBeATable() {
        List<List<Integer>> one = List.of(List.of(9));
        List<List<Integer>> ragged = List.of(List.of(9, 9), List.of(9));
        List<List<Integer>> negative = List.of(List.of(9, -1));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.of(List.of(), 5));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.of(one, 5));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.of(ragged, 5));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.of(negative, 5));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.of(List.of(List.of(9, 9)), 0));
    }

    @Property(tries = 300)
    void nothingSmallIsShownAndNothingHiddenCanBeWorkedOut(
            @ForAll @Size(4) List<@IntRange(max = 11) Integer> n, @ForAll @IntRange(min = 2, max = 6) int threshold) {
        check(new int[][] {{n.get(0), n.get(1)}, {n.get(2), n.get(3)}}, threshold);
    }

    @Property(tries = 60)
    void norInAWiderTable(@ForAll @Size(6) List<@IntRange(max = 6) Integer> n) {
        check(new int[][] {{n.get(0), n.get(1), n.get(2)}, {n.get(3), n.get(4), n.get(5)}}, 3);
    }

    @Example
    void norInAListOfHardlyAnybody() {
        check(new int[][] {{0, 0, 0, 1}}, 4);
        check(new int[][] {{1, 0, 2, 0}}, 4);
    }

    @Property(tries = 100)
    void norInAList(@ForAll @Size(4) List<@IntRange(max = 12) Integer> n) {
        check(new int[][] {{n.get(0), n.get(1), n.get(2), n.get(3)}}, 4);
    }

    /// Tries every table there could be, and keeps for each number the least and the most it is in those that look
    /// the same from outside.
    private static void check(int[][] cells, int threshold) {
        SafeTable shown = SmallCells.of(
                Arrays.stream(cells)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                threshold);
        int rows = cells.length + 1;
        int columns = cells[0].length + 1;
        int[][] least = new int[rows][columns];
        int[][] most = new int[rows][columns];
        Arrays.stream(least).forEach(row -> Arrays.fill(row, Integer.MAX_VALUE));
        Arrays.stream(most).forEach(row -> Arrays.fill(row, -1));
        everyTable(new int[cells.length][cells[0].length], 0, shown.total(), table -> {
            int[][] entries = withTotals(table);
            if (looksLike(shown, entries)) {
                for (int i = 0; i < rows * columns; i++) {
                    int value = entries[i / columns][i % columns];
                    least[i / columns][i % columns] = Math.min(value, least[i / columns][i % columns]);
                    most[i / columns][i % columns] = Math.max(value, most[i / columns][i % columns]);
                }
            }
        });
        assertWide(shown, least, most, threshold);
    }

    /// The total of all is taken as known; that of the only row of a list is the same number.
    private static void assertWide(SafeTable shown, int[][] least, int[][] most, int threshold) {
        for (int row = 0; row < least.length; row++) {
            for (int column = 0; column < least[0].length; column++) {
                OptionalInt entry = shown.cell(row, column);
                boolean last = row == least.length - 1 || least.length == 2;
                boolean all = last && column == least[0].length - 1;
                assertTrue(all || entry.orElse(threshold) >= threshold, () -> text(shown));
                int width = most[row][column] - least[row][column];
                assertTrue(
                        all || entry.isPresent() || width >= Math.min(threshold, shown.total()),
                        () -> text(shown) + " is too narrow");
            }
        }
    }

    private static void everyTable(int[][] table, int at, int left, Consumer<int[][]> use) {
        int columns = table[0].length;
        if (at == table.length * columns - 1) {
            table[at / columns][at % columns] = left;
            use.accept(table);
            return;
        }
        for (int n = 0; n <= left; n++) {
            table[at / columns][at % columns] = n;
            everyTable(table, at + 1, left - n, use);
        }
    }

    private static int[][] withTotals(int[][] table) {
        int[][] entries = new int[table.length + 1][table[0].length + 1];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[0].length; column++) {
                entries[row][column] = table[row][column];
                entries[row][table[0].length] += table[row][column];
                entries[table.length][column] += table[row][column];
                entries[table.length][table[0].length] += table[row][column];
            }
        }
        return entries;
    }

    private static boolean looksLike(SafeTable shown, int[][] entries) {
        for (int row = 0; row < entries.length; row++) {
            for (int column = 0; column < entries[0].length; column++) {
                if (shown.cell(row, column).orElse(entries[row][column]) != entries[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String firstRow(List<Integer> list) {
        return text(SmallCells.of(List.of(list), 5)).split(" / ", -1)[0];
    }

    private static String text(SafeTable table) {
        return table.entries().stream()
                .map(row -> row.stream()
                        .map(entry -> entry.isPresent() ? String.valueOf(entry.getAsInt()) : "*")
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }
}
