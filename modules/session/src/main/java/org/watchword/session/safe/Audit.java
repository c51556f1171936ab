package org.watchword.session.safe;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Hides numbers until no hidden one can be worked out. It holds, for each number, the least and the most of all
/// crowds that were found to give everything that is shown; a crowd once found stays good, because afterwards only more
/// is hidden.
final class Audit {

    private final Atoms atoms;
    private final BitSet published;
    private final int threshold;
    private final BitSet hidden = new BitSet();
    private final int[] low;
    private final int[] high;

    /// @param published which numbers are shown unless they are hidden here
    Audit(Atoms atoms, BitSet published, int threshold) {
        this.atoms = atoms;
        this.published = published;
        this.threshold = threshold;
        low = new int[atoms.numbers()];
        for (int number = 0; number < low.length; number++) {
            low[number] = atoms.value(number);
        }
        high = low.clone();
    }

    /// Hides what is small by itself, and what is to be hidden anyway.
    void hideSmall(BitSet anyway) {
        for (int number = 0; number < atoms.numbers(); number++) {
            int value = atoms.value(number);
            hidden.set(number, anyway.get(number) || (value > 0 && value < threshold));
        }
    }

    /// Hides others until each hidden number could be less or more by enough.
    void protect() {
        int narrow = narrow();
        while (narrow >= 0) {
            widen(narrow);
            narrow = narrow();
        }
    }

    BitSet hidden() {
        BitSet of = (BitSet) hidden.clone();
        of.and(published);
        return of;
    }

    /// The smallest first: what protects it protects others too.
    private int narrow() {
        return hidden.stream()
                .filter(number -> high[number] - low[number] < threshold)
                .boxed()
                .min(Comparator.comparingInt(atoms::value))
                .orElse(-1);
    }

    /// Downwards when that hides nothing more, otherwise the cheaper way.
    private void widen(int number) {
        BitSet shown = (BitSet) published.clone();
        shown.andNot(hidden);
        OtherCrowd other = new OtherCrowd(atoms, shown, number);
        int missing = threshold - (high[number] - low[number]);
        int[] more = atoms.differences(other.with(high[number] + missing));
        int[] fewer = low[number] == 0 ? more : atoms.differences(other.with(Math.max(0, low[number] - missing)));
        accept(cost(fewer) <= cost(more) ? fewer : more);
    }

    /// What would have to be hidden for a crowd to be possible.
    ///
    /// @param differences by number
    private long cost(int[] differences) {
        return IntStream.range(0, atoms.numbers())
                .filter(number -> differences[number] != 0 && published.get(number) && !hidden.get(number))
                .mapToLong(number -> 1L + atoms.value(number))
                .sum();
    }

    /// Whatever the crowd would change is hidden from now on, so that nothing shown speaks against it.
    private void accept(int[] differences) {
        for (int number = 0; number < atoms.numbers(); number++) {
            int sum = atoms.value(number) + differences[number];
            if (differences[number] != 0 && published.get(number)) {
                hidden.set(number);
            }
            low[number] = Math.min(low[number], sum);
            high[number] = Math.max(high[number], sum);
        }
    }
}
