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

    private Atoms(int[] sizes, int[][] of) {
        this.sizes = sizes;
        this.of = of;
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
            numbers.get(number).stream()
                    .filter(part -> parts[part] > 0)
                    .forEach(part -> inside.set(places[atom[part]]));
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

    /// The crowd as it is.
    int[] crowd() {
        return sizes.clone();
    }

    /// What a number says of some crowd.
    ///
    /// @param crowd people of each atom
    int sum(int number, int[] crowd) {
        int sum = 0;
        for (int atom : of[number]) {
            sum += crowd[atom];
        }
        return sum;
    }

    int value(int number) {
        return sum(number, sizes);
    }
}
