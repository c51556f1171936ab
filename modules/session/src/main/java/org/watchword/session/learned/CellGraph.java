package org.watchword.session.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/// A table with totals as a graph: a node for each row and each column, an edge for each entry. Hidden numbers can
/// be other than they are only along a cycle of hidden entries, so that every total stays true. Totals run against
/// the cells they add up. The total of all is never hidden.
final class CellGraph {

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private static final int NO_WAY = -1;

    private final int[][] values;
    private final boolean[][] hidden;
    private final int lastRow;
    private final int lastColumn;

    /// @param values the rows with their totals, and below them the totals of the columns
    CellGraph(int[][] values) {
        this.values = values;
        lastRow = values.length - 1;
        lastColumn = values[0].length - 1;
        hidden = new boolean[values.length][values[0].length];
    }

    /// Where an entry stands.
    record Entry(int row, int column) {}

    void hideUnder(int threshold) {
        entries().stream().filter(entry -> value(entry) < threshold).forEach(this::hide);
    }

    void hideAll() {
        entries().forEach(this::hide);
    }

    /// A hidden entry that could be found out to within less than this width.
    Optional<Entry> narrow(int width) {
        return entries().stream()
                .filter(entry -> hidden(entry) && width(entry) < width)
                .findFirst();
    }

    /// How far apart the least and the most are that a hidden entry could be, for all that is shown.
    int width(Entry entry) {
        return Math.min(slack(entry, false), value(entry)) + slack(entry, true);
    }

    /// Hides the cheapest cycle along which the entry can grow by this much; false when there is none.
    boolean protect(Entry entry, int by) {
        IntBinaryOperator cost = (from, to) -> {
            Entry step = entry(from, to);
            boolean usable = !step.equals(entry) && !isAll(step) && room(values, from, to) >= by;
            return !usable ? NO_WAY : hidden(step) ? 0 : value(step) + 1;
        };
        int[] path = cheapest(start(entry, true), end(entry, true), cost);
        steps(path).forEach(this::hide);
        return path.length > 0;
    }

    List<List<OptionalInt>> shown() {
        return IntStream.rangeClosed(0, lastRow)
                .mapToObj(row -> IntStream.rangeClosed(0, lastColumn)
                        .mapToObj(column ->
                                hidden[row][column] ? OptionalInt.empty() : OptionalInt.of(values[row][column]))
                        .toList())
                .toList();
    }

    /// How much an entry can grow (or shrink) while the other hidden ones give way: the greatest flow that closes
    /// the cycle.
    private int slack(Entry entry, boolean grows) {
        int[][] moved = Arrays.stream(values).map(int[]::clone).toArray(int[][]::new);
        IntBinaryOperator cost = (from, to) -> {
            Entry step = entry(from, to);
            return hidden(step) && !step.equals(entry) && room(moved, from, to) > 0 ? 1 : NO_WAY;
        };
        int slack = 0;
        int[] path = cheapest(start(entry, grows), end(entry, grows), cost);
        while (path.length > 0) {
            slack += push(moved, path);
            path = cheapest(start(entry, grows), end(entry, grows), cost);
        }
        return slack;
    }

    private int push(int[][] moved, int[] path) {
        int most = IntStream.range(1, path.length)
                .map(i -> room(moved, path[i - 1], path[i]))
                .min()
                .orElse(0);
        for (int i = 1; i < path.length; i++) {
            Entry step = entry(path[i - 1], path[i]);
            moved[step.row()][step.column()] += grows(path[i - 1], step) ? most : -most;
        }
        return most;
    }

    private int room(int[][] now, int from, int to) {
        Entry step = entry(from, to);
        return grows(from, step) ? UNBOUNDED : now[step.row()][step.column()];
    }

    /// From a row to a column cells grow and totals shrink; back again it is the other way.
    private boolean grows(int from, Entry step) {
        return isRow(from) != isTotal(step);
    }

    private int start(Entry entry, boolean grows) {
        return grows == isTotal(entry) ? entry.row() : node(entry.column());
    }

    private int end(Entry entry, boolean grows) {
        return start(entry, !grows);
    }

    /// The nodes along the cheapest way; empty when there is none.
    private int[] cheapest(int start, int end, IntBinaryOperator cost) {
        int nodes = lastRow + lastColumn + 2;
        int[] paid = new int[nodes];
        int[] cameFrom = new int[nodes];
        Arrays.fill(paid, UNBOUNDED);
        paid[start] = 0;
        for (int round = 0; round < nodes; round++) {
            for (int from = 0; from < nodes; from++) {
                for (int to = 0; to < nodes && paid[from] < UNBOUNDED; to++) {
                    int step = isRow(from) == isRow(to) ? NO_WAY : cost.applyAsInt(from, to);
                    if (step != NO_WAY && paid[from] + step < paid[to]) {
                        paid[to] = paid[from] + step;
                        cameFrom[to] = from;
                    }
                }
            }
        }
        return paid[end] == UNBOUNDED ? new int[0] : backwards(start, end, cameFrom);
    }

    private static int[] backwards(int start, int end, int[] cameFrom) {
        List<Integer> path = new ArrayList<>(List.of(end));
        while (path.getFirst() != start) {
            path.addFirst(cameFrom[path.getFirst()]);
        }
        return path.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Entry> steps(int[] path) {
        return IntStream.range(1, path.length)
                .mapToObj(i -> entry(path[i - 1], path[i]))
                .toList();
    }

    /// All entries but the total of all.
    private List<Entry> entries() {
        return IntStream.rangeClosed(0, lastRow)
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(0, lastColumn).mapToObj(column -> new Entry(row, column)))
                .filter(entry -> !isAll(entry))
                .toList();
    }

    private Entry entry(int from, int to) {
        return new Entry(Math.min(from, to), Math.max(from, to) - lastRow - 1);
    }

    private int node(int column) {
        return lastRow + 1 + column;
    }

    private boolean isRow(int node) {
        return node <= lastRow;
    }

    private boolean isTotal(Entry entry) {
        return (entry.row() == lastRow) != (entry.column() == lastColumn);
    }

    private boolean isAll(Entry entry) {
        return entry.row() == lastRow && entry.column() == lastColumn;
    }

    private int value(Entry entry) {
        return values[entry.row()][entry.column()];
    }

    private boolean hidden(Entry entry) {
        return hidden[entry.row()][entry.column()];
    }

    private void hide(Entry entry) {
        hidden[entry.row()][entry.column()] = true;
    }
}
