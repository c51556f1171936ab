package org.watchword.session.safe;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// What numbers are made of, as coarse as it may be: parts that stand in the very same numbers are one atom, as no
/// number tells them apart. Empty ones are left out.
final class Atoms {

    private final int[] sizes;
    private final int[][] of;
    private final int[][] with;
    private final int[] values;

    private Atoms(int[] sizes, int[][] of) {
        this.sizes = sizes;
        this.of = of;
        this.with = turned(of, sizes.length);
        this.values = Arrays.stream(of)
                .mapToInt(each -> Arrays.stream(each).map(atom -> sizes[atom]).sum())
                .toArray();
    }

    /// For each atom the numbers that it is in.
    private static int[][] turned(int[][] of, int atoms) {
        int[] counts = new int[atoms];
        for (int[] each : of) {
            for (int atom : each) {
                counts[atom]++;
            }
        }
        int[][] with = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int number = of.length - 1; number >= 0; number--) {
            for (int atom : of[number]) {
                with[atom][--counts[atom]] = number;
            }
        }
        return with;
    }

    static Atoms of(int[] parts, List<BitSet> numbers) {
        int[] atom = new int[parts.length];
        int[] inside = new int[1];
        int next = 1;
        for (BitSet number : numbers) {
            int first = next;
            for (int part = number.nextSetBit(0); part >= 0; part = number.nextSetBit(part + 1)) {
                int before = atom[part];
                if (inside[before] < first) {
                    inside[before] = next++;
                }
                atom[part] = inside[before];
            }
            if (inside.length < next) {
                inside = Arrays.copyOf(inside, 2 * next);
            }
        }
        return dense(parts, numbers, atom, next);
    }

    private static Atoms dense(int[] parts, List<BitSet> numbers, int[] atom, int most) {
        int[] sums = new int[most];
        for (int part = 0; part < parts.length; part++) {
            sums[atom[part]] += parts[part];
        }
        int[] filled = IntStream.range(0, most).filter(each -> sums[each] > 0).toArray();
        int[] places = new int[most];
        for (int place = 0; place < filled.length; place++) {
            places[filled[place]] = place;
        }
        int[][] of = new int[numbers.size()][];
        for (int number = 0; number < of.length; number++) {
            BitSet inside = new BitSet(filled.length);
            BitSet all = numbers.get(number);
            for (int part = all.nextSetBit(0); part >= 0; part = all.nextSetBit(part + 1)) {
                if (parts[part] > 0) {
                    inside.set(places[atom[part]]);
                }
            }
            of[number] = inside.stream().toArray();
        }
        return new Atoms(Arrays.stream(filled).map(each -> sums[each]).toArray(), of);
    }

    int numbers() {
        return of.length;
    }

    /// The atoms of a number, in their order.
    int[] of(int number) {
        return of[number];
    }

    int count() {
        return sizes.length;
    }

    int size(int atom) {
        return sizes[atom];
    }

    /// The numbers that an atom is in, in their order.
    int[] with(int atom) {
        return with[atom];
    }

    int value(int number) {
        return values[number];
    }

    /// By how much each number says more of another crowd; below 0 for less.
    int[] differences(Shift shift) {
        int[] differences = new int[of.length];
        for (int place = 0; place < shift.size(); place++) {
            for (int number : with[shift.atom(place)]) {
                differences[number] += shift.people(place);
            }
        }
        return differences;
    }
}
