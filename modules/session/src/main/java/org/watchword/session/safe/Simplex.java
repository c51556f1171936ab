package org.watchword.session.safe;

import java.util.Arrays;

/// The simplex method on one small table: how many people each atom could have so that one number says what is wanted
/// and the others change as little as may be, each person weighed by what hiding that number costs. Whoever asks checks
/// the answer; so it may be a little off and still do no harm.
final class Simplex {

    private static final double NEARLY_NOTHING = 1e-7;

    /// More than any way through the shown numbers can cost, when each costs 1 at most.
    private static final double NEVER = 1e4;

    /// So many steps are taken for each row at most; after half of them the first column that helps is taken, which
    /// cannot run in circles.
    private static final int STEPS = 40;

    private final int rows;
    private final int atoms;
    private final int last;
    private final double[][] table;
    private final double[] costs;
    private final int[] basis;

    /// @param shown how many numbers should stay as they are
    Simplex(int shown, int atoms) {
        this.rows = shown + 1;
        this.atoms = atoms;
        this.last = atoms + 2 * rows;
        this.table = new double[rows][last + 1];
        this.costs = new double[last];
        this.basis = new int[rows];
    }

    /// A number that should stay what it is.
    ///
    /// @param coefficients 1 for each atom that belongs to it
    /// @param value what it says, 0 or more
    /// @param cost of a person more or less in it, from 0 to 1
    void shown(int row, double[] coefficients, int value, double cost) {
        set(row, coefficients, value, cost);
    }

    /// The number that shall say something else.
    void wanted(double[] coefficients, int value) {
        set(rows - 1, coefficients, value, NEVER);
    }

    private void set(int row, double[] coefficients, int value, double cost) {
        System.arraycopy(coefficients, 0, table[row], 0, atoms);
        table[row][last] = value;
        table[row][less(row)] = 1;
        table[row][less(row) + 1] = -1;
        costs[less(row)] = cost;
        costs[less(row) + 1] = cost;
        basis[row] = less(row);
    }

    /// The column of how much a row says less than it should; the one after it says how much more.
    private int less(int row) {
        return atoms + 2 * row;
    }

    /// How many people each atom has.
    double[] solve() {
        double[] gain = gains();
        for (int step = 0; step < STEPS * rows; step++) {
            int column = entering(gain, step > STEPS * rows / 2);
            int row = column < 0 ? -1 : leaving(column);
            if (row < 0) {
                break;
            }
            pivot(row, column, gain);
        }
        double[] found = new double[atoms];
        for (int row = 0; row < rows; row++) {
            if (basis[row] < atoms) {
                found[basis[row]] = table[row][last];
            }
        }
        return found;
    }

    private double[] gains() {
        double[] gain = Arrays.copyOf(costs, last + 1);
        for (int row = 0; row < rows; row++) {
            add(gain, table[row], -costs[basis[row]]);
        }
        return gain;
    }

    private int entering(double[] gain, boolean first) {
        int best = -1;
        double least = -NEARLY_NOTHING;
        for (int column = 0; column < last; column++) {
            if (gain[column] < least) {
                best = column;
                least = first ? Double.NEGATIVE_INFINITY : gain[column];
            }
        }
        return best;
    }

    private int leaving(int column) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            double step = table[row][column];
            if (step > NEARLY_NOTHING) {
                double ratio = table[row][last] / step;
                boolean sooner = ratio < least - NEARLY_NOTHING;
                boolean sameAndFirst = ratio < least + NEARLY_NOTHING && best >= 0 && basis[row] < basis[best];
                if (sooner || sameAndFirst) {
                    best = row;
                    least = Math.min(least, ratio);
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column, double[] gain) {
        double by = table[row][column];
        for (int each = 0; each <= last; each++) {
            table[row][each] /= by;
        }
        for (int other = 0; other < rows; other++) {
            if (other != row && table[other][column] != 0) {
                add(table[other], table[row], -table[other][column]);
            }
        }
        add(gain, table[row], -gain[column]);
        basis[row] = column;
    }

    private static void add(double[] to, double[] from, double times) {
        for (int each = 0; each < to.length; each++) {
            to[each] += times * from[each];
        }
    }
}
