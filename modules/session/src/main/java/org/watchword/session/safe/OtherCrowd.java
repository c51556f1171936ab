package org.watchword.session.safe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/// Finds another crowd in which one number says something else, and as little as may be of what is shown does.
final class OtherCrowd {

    /// More atoms than this are not moved, so that large reports take no longer; the others stay as they are.
    private static final int MOVED = 240;

    private final Atoms atoms;
    private final int number;
    private final boolean[] mine;
    private final int[] moved;
    private final int[] rows;

    /// @param shown the numbers that are better left as they are
    /// @param number the one that shall say something else
    OtherCrowd(Atoms atoms, BitSet shown, int number) {
        this.atoms = atoms;
        this.number = number;
        this.mine = new boolean[atoms.count()];
        for (int atom : atoms.of(number)) {
            mine[atom] = true;
        }
        this.moved = moved(shown);
        this.rows = touched(shown);
    }

    /// Such a crowd, in whole people.
    ///
    /// @param target what the number shall say, 0 or more
    Shift with(int target) {
        return solved(target).orElseGet(() -> plain(target));
    }

    /// The atoms that may be moved: first those of the number, then those that share the most with them.
    private int[] moved(BitSet shown) {
        int[] alike = alike(shown);
        int[] places = new int[atoms.count()];
        int most = 2 * alike.length + 1;
        int[] counts = new int[2 * most + 1];
        for (int atom = 0; atom < places.length; atom++) {
            int score = 0;
            for (int with : atoms.with(atom)) {
                score += alike[with];
            }
            places[atom] = (mine[atom] ? 0 : most) + alike.length - score;
            counts[places[atom]]++;
        }
        int last = 0;
        int more = Math.min(MOVED, places.length);
        while (counts[last] < more) {
            more -= counts[last++];
        }
        int[] moved = new int[Math.min(MOVED, places.length)];
        int count = 0;
        for (int atom = 0; atom < places.length; atom++) {
            if (places[atom] < last || (places[atom] == last && more-- > 0)) {
                moved[count++] = atom;
            }
        }
        return moved;
    }

    /// For each shown number 1 when it shares an atom with ours and -1 when not; 0 for what is not shown.
    private int[] alike(BitSet shown) {
        int[] alike = new int[atoms.numbers()];
        shown.stream().forEach(each -> alike[each] = -1);
        for (int atom : atoms.of(number)) {
            for (int with : atoms.with(atom)) {
                alike[with] = Math.abs(alike[with]);
            }
        }
        return alike;
    }

    /// The shown numbers that have one of the atoms that may be moved.
    private int[] touched(BitSet shown) {
        BitSet touched = new BitSet();
        for (int atom : moved) {
            for (int with : atoms.with(atom)) {
                touched.set(with);
            }
        }
        touched.and(shown);
        return touched.stream().toArray();
    }

    private Optional<Shift> solved(int target) {
        int most = 1 + Arrays.stream(rows).map(atoms::value).max().orElse(0);
        Simplex simplex = new Simplex(rows.length, moved.length);
        for (int row = 0; row < rows.length; row++) {
            double[] inside = coefficients(rows[row]);
            simplex.shown(row, inside, people(inside), (1.0 + atoms.value(rows[row])) / most);
        }
        double[] inside = coefficients(number);
        int left = people(inside) + target - atoms.value(number);
        simplex.wanted(inside, left);
        double[] found = simplex.solve();
        Shift shift = new Shift();
        for (int place = 0; place < moved.length; place++) {
            int people = Math.toIntExact(Math.max(0, Math.round(found[place])));
            shift.add(moved[place], people - atoms.size(moved[place]));
        }
        boolean there = left >= 0 && atoms.value(number) + atoms.differences(shift)[number] == target;
        return there ? Optional.of(shift) : Optional.empty();
    }

    /// For each atom that may be moved 1 when a number has it.
    private double[] coefficients(int each) {
        double[] coefficients = new double[moved.length];
        for (int place = 0; place < moved.length; place++) {
            if (Arrays.binarySearch(atoms.with(moved[place]), each) >= 0) {
                coefficients[place] = 1;
            }
        }
        return coefficients;
    }

    private int people(double[] inside) {
        int people = 0;
        for (int place = 0; place < moved.length; place++) {
            people += inside[place] > 0 ? atoms.size(moved[place]) : 0;
        }
        return people;
    }

    /// Some crowd, however much it changes: people are taken from the number's atoms or added to the first of them, and
    /// as many go to others or come from them, so that what adds everybody up stays.
    private Shift plain(int target) {
        Shift shift = new Shift();
        int missing = target - atoms.value(number);
        for (int atom : atoms.of(number)) {
            int change = Math.max(-atoms.size(atom), missing);
            shift.add(atom, change);
            missing -= change;
        }
        int over = target - atoms.value(number);
        for (int atom = 0; atom < mine.length && over != 0; atom++) {
            int change = mine[atom] ? 0 : Math.max(-atoms.size(atom), -over);
            shift.add(atom, change);
            over += change;
        }
        return shift;
    }
}
