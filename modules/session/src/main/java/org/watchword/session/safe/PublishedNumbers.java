package org.watchword.session.safe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All numbers of people that one report would show, each the sum of parts that are never shown. Somebody who knows
/// which parts a row speaks of can subtract rows of different tables from each other, so all tables are looked at
/// together: every number that is hidden could, for all that is shown, lie in a range at least as wide as the
/// threshold.
///
/// That is proven and not hoped for: for each end of the range another crowd is found, counted in whole people, that
/// would give the very numbers which are shown. Finding a cheap one is hard and done by a linear programme; that it
/// gives them is checked by adding up.
public final class PublishedNumbers {

    /// Numbers under this are small, unless something else is chosen.
    public static final int USUAL = 5;

    /// The highest that can be chosen: above it a report of a town would say nothing any more.
    public static final int HIGHEST = 20;

    private final int[] parts;
    private final List<BitSet> numbers = new ArrayList<>();
    private final Map<BitSet, Integer> places = new HashMap<>();
    private final List<Integer> values = new ArrayList<>();
    private final BitSet filled = new BitSet();
    private final BitSet published = new BitSet();
    private final BitSet small = new BitSet();

    /// @param parts how many people each part has, 0 or more. Whoever looks for somebody is believed to know which
    ///     parts are empty.
    /// @throws IllegalArgumentException when a part is negative
    public PublishedNumbers(int[] parts) {
        this.parts = parts.clone();
        for (int part = 0; part < parts.length; part++) {
            if (parts[part] < 0) {
                throw new IllegalArgumentException("nobody can be fewer than none");
            }
            filled.set(part, parts[part] > 0);
        }
    }

    /// A number that would be shown. Two numbers of the same parts, empty ones left out, are one number: what is
    /// hidden in one table is hidden in all.
    ///
    /// @param of the parts it adds up
    /// @return its place, to ask for it later
    public int add(BitSet of) {
        int place = watch(of);
        published.set(place);
        return place;
    }

    /// A number that is shown nowhere, and when it is small must not be worked out either.
    ///
    /// @return its place
    public int watch(BitSet of) {
        BitSet kept = (BitSet) of.clone();
        kept.and(filled);
        return places.computeIfAbsent(kept, each -> {
            numbers.add(each);
            values.add(each.stream().map(part -> parts[part]).sum());
            return numbers.size() - 1;
        });
    }

    /// Hides a number whatever its size, because another figure beside it is small.
    public void hide(int number) {
        small.set(number);
    }

    /// How many people a number says.
    public int value(int number) {
        return values.get(number);
    }

    /// The places of the numbers that must not be shown.
    ///
    /// @param threshold numbers from 1 to below it are small
    public BitSet hidden(int threshold) {
        Audit audit = new Audit(Atoms.of(parts, numbers), published, threshold);
        audit.hideSmall(small);
        audit.protect();
        return audit.hidden();
    }
}
