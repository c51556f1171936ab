package org.watchword.session.safe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All numbers of people that one report would show, each as the sum of parts that are never shown: somebody who knows
/// which sessions a row speaks of can subtract rows of different tables from each other, so all tables are looked at
/// together.
public final class PublishedNumbers {

    /// Numbers under this are small, unless something else is chosen.
    public static final int USUAL = 5;

    private final int[] parts;
    private final List<BitSet> numbers = new ArrayList<>();
    private final Map<BitSet, Integer> places = new HashMap<>();
    private final BitSet small = new BitSet();

    /// @param parts how many people each part has, 0 or more
    /// @throws IllegalArgumentException when a part is negative
    public PublishedNumbers(int[] parts) {
        this.parts = parts.clone();
        for (int part : parts) {
            if (part < 0) {
                throw new IllegalArgumentException("nobody can be fewer than none");
            }
        }
    }

    /// A number that would be shown. Two numbers of the same parts are one number: what is hidden in one table is
    /// hidden in all.
    ///
    /// @param of the parts it adds up
    /// @return its place, to ask for it later
    public int add(BitSet of) {
        BitSet kept = (BitSet) of.clone();
        return places.computeIfAbsent(kept, each -> {
            numbers.add(each);
            return numbers.size() - 1;
        });
    }

    /// Hides a number whatever its size, because another figure beside it is small.
    public void hide(int number) {
        small.set(number);
    }

    /// How many people a number says.
    public int value(int number) {
        return numbers.get(number).stream().map(part -> parts[part]).sum();
    }

    /// The places of the numbers that must not be shown.
    ///
    /// @param threshold numbers from 1 to below it are small
    public BitSet hidden(int threshold) {
        BitSet hidden = (BitSet) small.clone();
        for (int number = 0; number < numbers.size(); number++) {
            int value = value(number);
            hidden.set(number, small.get(number) || (value > 0 && value < threshold));
        }
        return hidden;
    }
}
