package org.watchword.session.safe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds another crowd in which one number says something else, and as little as may be of what is shown does.
final class OtherCrowd {

    /// More atoms than this are not moved, so that large reports take no longer; the others stay as they are.
    private static final int MOVED = 240;

    /// More than a score can differ: no report has so many numbers.
    private static final long NOT_MINE = 1L << 30;

    private final Atoms atoms;
    private final BitSet shown;

    /// @param shown the numbers that are better left as they are
    OtherCrowd(Atoms atoms, BitSet shown) {
        this.atoms = atoms;
        this.shown = shown;
    }

    /// Such a crowd, in whole people.
    ///
    /// @param target what the number shall say, 0 or more
    int[] with(int number, int target) {
        int[] moved = moved(number);
        return solved(number, target, moved).orElseGet(() -> plain(number, target));
    }

    /// The atoms that may be moved: first those of the number, then those that share the most with them.
    private int[] moved(int number) {
        int[] own = atoms.of(number);
        int[] score = new int[atoms.count()];
        boolean[] mine = new boolean[score.length];
        Arrays.stream(own).forEach(atom -> mine[atom] = true);
        shown.stream().forEach(each -> {
            int[] of = atoms.of(each);
            int alike = Arrays.stream(of).anyMatch(atom -> mine[atom]) ? 1 : -1;
            Arrays.stream(of).forEach(atom -> score[atom] += alike);
        });
        return IntStream.range(0, score.length)
                .mapToLong(atom -> rank(mine[atom], score[atom]) + atom)
                .sorted()
                .limit(MOVED)
                .mapToInt(rank -> (int) rank)
                .sorted()
                .toArray();
    }

    /// In the upper half of a long, so that an atom's place fits below it.
    private static long rank(boolean mine, int score) {
        return ((mine ? 0 : NOT_MINE) - score) << Integer.SIZE;
    }

    private Optional<int[]> solved(int number, int target, int[] moved) {
        int[] rows =
                shown.stream().filter(each -> touched(atoms.of(each), moved)).toArray();
        int most = 1 + Arrays.stream(rows).map(atoms::value).max().orElse(0);
        Simplex simplex = new Simplex(rows.length, moved.length);
        for (int row = 0; row < rows.length; row++) {
            simplex.shown(
                    row, coefficients(rows[row], moved), rest(rows[row], moved), (1.0 + atoms.value(rows[row])) / most);
        }
        int left = target - outside(number, moved);
        simplex.wanted(coefficients(number, moved), left);
        double[] found = simplex.solve();
        int[] crowd = atoms.crowd();
        for (int place = 0; place < moved.length; place++) {
            crowd[moved[place]] = Math.toIntExact(Math.max(0, Math.round(found[place])));
        }
        return left >= 0 && atoms.sum(number, crowd) == target ? Optional.of(crowd) : Optional.empty();
    }

    private static boolean touched(int[] of, int[] moved) {
        return Arrays.stream(of).anyMatch(atom -> Arrays.binarySearch(moved, atom) >= 0);
    }

    private double[] coefficients(int number, int[] moved) {
        double[] coefficients = new double[moved.length];
        for (int atom : atoms.of(number)) {
            int place = Arrays.binarySearch(moved, atom);
            if (place >= 0) {
                coefficients[place] = 1;
            }
        }
        return coefficients;
    }

    private int rest(int number, int[] moved) {
        return atoms.value(number) - outside(number, moved);
    }

    private int outside(int number, int[] moved) {
        return Arrays.stream(atoms.of(number))
                .filter(atom -> Arrays.binarySearch(moved, atom) < 0)
                .map(atoms::size)
                .sum();
    }

    /// Some crowd, however much it changes: people are taken from the number's atoms or added to the first of them, and
    /// as many go to others or come from them, so that what adds everybody up stays.
    private int[] plain(int number, int target) {
        int[] crowd = atoms.crowd();
        int missing = target - atoms.value(number);
        boolean[] mine = new boolean[crowd.length];
        for (int atom : atoms.of(number)) {
            mine[atom] = true;
            int change = Math.max(-crowd[atom], missing);
            crowd[atom] += change;
            missing -= change;
        }
        int over = target - atoms.value(number);
        for (int atom = 0; atom < crowd.length; atom++) {
            int change = mine[atom] ? 0 : Math.max(-crowd[atom], -over);
            crowd[atom] += change;
            over += change;
        }
        return crowd;
    }
}
