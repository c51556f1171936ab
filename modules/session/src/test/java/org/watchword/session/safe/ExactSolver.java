package org.watchword.session.safe;

import java.util.Arrays;
import java.util.Set;

/// What somebody could work out from a table, with whole numbers only and no rounding: the simplex method with one
/// common denominator (J. Edmonds), so that an answer is exact. It shares nothing with the code it judges.
final class ExactSolver {

    private final int variables;
    private final int columns;
    private final long[][] rows;
    private final int[] basis;
    private long denominator = 1;

    /// @param sums each the variables that it adds up
    /// @param values what these sums are known to be
    ExactSolver(int variables, int[][] sums, long[] values) {
        this.variables = variables;
        this.columns = variables + sums.length;
        this.rows = new long[sums.length][columns + 1];
        this.basis = new int[sums.length];
        for (int row = 0; row < sums.length; row++) {
            for (int variable : sums[row]) {
                rows[row][variable] = 1;
            }
            rows[row][variables + row] = 1;
            rows[row][columns] = values[row];
            basis[row] = variables + row;
        }
        maximise(helpers());
        for (int row = 0; row < rows.length; row++) {
            driveOut(row);
        }
    }

    /// The most that a sum can be; `Long.MAX_VALUE` when nothing holds it.
    long most(Set<Integer> sum) {
        return bound(sum, 1);
    }

    /// The least that a sum can be.
    long least(Set<Integer> sum) {
        return -bound(sum, -1);
    }

    private long bound(Set<Integer> sum, long sign) {
        ExactSolver copy = new ExactSolver(this);
        long[] wish = new long[columns];
        sum.forEach(variable -> wish[variable] = sign);
        return copy.maximise(wish);
    }

    private ExactSolver(ExactSolver other) {
        variables = other.variables;
        columns = other.columns;
        rows = Arrays.stream(other.rows).map(long[]::clone).toArray(long[][]::new);
        basis = other.basis.clone();
        denominator = other.denominator;
    }

    private long[] helpers() {
        long[] wish = new long[columns];
        Arrays.fill(wish, variables, columns, -1);
        return wish;
    }

    private long maximise(long[] wish) {
        long[] gain = new long[columns + 1];
        for (int column = 0; column <= columns; column++) {
            for (int row = 0; row < rows.length; row++) {
                gain[column] += wish[basis[row]] * rows[row][column];
            }
            gain[column] -= column < columns ? wish[column] * denominator : 0;
        }
        for (int column = entering(gain); column >= 0; column = entering(gain)) {
            int row = leaving(column);
            if (row < 0) {
                return Long.MAX_VALUE;
            }
            pivot(row, column, gain);
        }
        return Math.floorDiv(gain[columns], denominator);
    }

    private int entering(long[] gain) {
        for (int column = 0; column < variables; column++) {
            if (gain[column] < 0) {
                return column;
            }
        }
        return -1;
    }

    private int leaving(int column) {
        int best = -1;
        for (int row = 0; row < rows.length; row++) {
            if (rows[row][column] > 0 && (best < 0 || before(row, best, column))) {
                best = row;
            }
        }
        return best;
    }

    private boolean before(int row, int best, int column) {
        long one = Math.multiplyExact(rows[row][columns], rows[best][column]);
        long other = Math.multiplyExact(rows[best][columns], rows[row][column]);
        return one < other || (one == other && basis[row] < basis[best]);
    }

    private void pivot(int row, int column, long[] gain) {
        long by = rows[row][column];
        for (int other = 0; other < rows.length; other++) {
            if (other != row) {
                reduce(rows[other], rows[row], column, by);
            }
        }
        reduce(gain, rows[row], column, by);
        denominator = by;
        basis[row] = column;
    }

    private void reduce(long[] line, long[] pivot, int column, long by) {
        long times = line[column];
        for (int each = 0; each <= columns; each++) {
            long product = Math.multiplyExact(line[each], by);
            line[each] = Math.subtractExact(product, Math.multiplyExact(times, pivot[each])) / denominator;
        }
    }

    /// A helper that stayed says that its sum follows from the others, or gives way to a variable.
    private void driveOut(int row) {
        if (basis[row] < variables) {
            return;
        }
        for (int column = 0; column < variables; column++) {
            if (rows[row][column] != 0) {
                if (rows[row][column] < 0) {
                    for (int each = 0; each <= columns; each++) {
                        rows[row][each] = -rows[row][each];
                    }
                }
                pivot(row, column, new long[columns + 1]);
                return;
            }
        }
    }
}
