package org.watchword.session.learned;

import java.util.List;
import java.util.Optional;

/// Hides small numbers in a table that leaves the laptop, and others with them, until no hidden number can be worked
/// out from what is shown. Hiding the small ones alone protects nothing: with the totals each is one subtraction
/// away.
///
/// Every hidden number could, for all that is shown, lie anywhere in a range at least as wide as the threshold. That
/// is checked with flows in a graph (D. Gusfield, *A graph theoretic approach to statistical data security*, SIAM
/// Journal on Computing 17, 1988, 552–571), not hoped for. Nobody knows more of a total of under the threshold than
/// the total itself, so there everything else is hidden.
public final class SmallCells {

    /// Numbers under this are small, 0 among them: that nobody knew is told by a 0.
    public static final int USUAL = 5;

    private SmallCells() {}

    /// The table with its totals, small numbers hidden.
    ///
    /// @param rows counts, at least two of them, all rows of one length
    /// @param threshold numbers under it are small, 1 or more
    /// @throws IllegalArgumentException when there is no such table
    public static SafeTable of(List<List<Integer>> rows, int threshold) {
        check(rows, threshold);
        CellGraph graph = new CellGraph(withTotals(rows));
        graph.hideUnder(threshold);
        Optional<CellGraph.Entry> narrow = graph.narrow(threshold);
        while (narrow.isPresent()) {
            if (graph.protect(narrow.get(), threshold)) {
                narrow = graph.narrow(threshold);
            } else {
                graph.hideAll();
                narrow = Optional.empty();
            }
        }
        return new SafeTable(graph.shown());
    }

    private static void check(List<List<Integer>> rows, int threshold) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        boolean counts = rows.stream()
                .allMatch(row -> row.size() == columns && row.stream().allMatch(n -> n >= 0));
        if (threshold < 1 || rows.size() * columns < 2 || !counts) {
            throw new IllegalArgumentException("two counts at least, in rows of one length");
        }
    }

    private static int[][] withTotals(List<List<Integer>> rows) {
        int columns = rows.getFirst().size();
        int[][] values = new int[rows.size() + 1][columns + 1];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                int count = rows.get(row).get(column);
                values[row][column] = count;
                values[row][columns] += count;
                values[rows.size()][column] += count;
                values[rows.size()][columns] += count;
            }
        }
        return values;
    }
}
