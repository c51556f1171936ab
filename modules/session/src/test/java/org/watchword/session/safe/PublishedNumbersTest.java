package org.watchword.session.safe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishedNumbersTest {

    private static final long SEED = 20261122;

    @Test
    void whatIsNotSmallIsShown() {
        assertTrue(
                hidden(new int[] {5, 9, 0}, 5, of(0), of(1), of(2), of(0, 1, 2)).isEmpty());
    }

    @Test
    void besideATotalASmallNumberTakesTheNextWithIt() {
        assertEquals(of(0, 1), hidden(new int[] {3, 8, 20}, 5, of(0), of(1), of(2), of(0, 1, 2)));
    }

    @Test
    void theCheapestWayIsHidden() {
        int[] parts = {20, 2, 30, 12, 9};
        BitSet hidden = hidden(
                parts,
                5,
                of(0, 1),
                of(0),
                of(1),
                of(2),
                of(3, 4),
                of(3),
                of(4),
                of(0, 3),
                of(1, 2, 4),
                of(0, 1, 2, 3, 4));
        assertEquals(of(1, 2, 5, 6), hidden);
    }

    @Test
    void twoNumbersOfTheSamePartsAreOne() {
        PublishedNumbers numbers = new PublishedNumbers(new int[] {3, 8});
        assertEquals(numbers.add(of(0, 1)), numbers.add(of(0, 1)));
        assertEquals(11, numbers.value(0));
        assertEquals(0, new PublishedNumbers(new int[] {0, 0}).add(of(0)));
    }

    @Test
    void aSmallNumberIsNotToldByTheRowsOfAnotherTable() {
        int[] parts = {12, 3, 20};
        BitSet hidden = hidden(parts, 5, of(0, 1), of(2), of(0), of(1), of(0, 1, 2));
        assertTrue(hidden.get(3));
        assertTrue(hidden.get(2) || hidden.get(0), "15 of an audience less 12 of an area");
    }

    @Test
    void whatIsShownNowhereIsNotToldByWhatIs() {
        PublishedNumbers numbers = new PublishedNumbers(new int[] {12, 3, 20});
        numbers.add(of(0, 1));
        numbers.add(of(0, 2));
        numbers.watch(of(1));
        int total = numbers.add(of(0, 1, 2));
        assertEquals(35, numbers.value(total));
        assertFalse(numbers.hidden(5).isEmpty(), "35 less 32 is three people");
        assertFalse(numbers.hidden(5).get(2), "what is not shown need not be hidden");
    }

    @Test
    void whatIsHiddenAnywayIsProtectedToo() {
        PublishedNumbers numbers = new PublishedNumbers(new int[] {12, 30});
        numbers.hide(numbers.add(of(0)));
        numbers.add(of(1));
        numbers.add(of(0, 1));
        assertEquals(of(0, 1), numbers.hidden(5));
    }

    @Test
    void nobodyCanBeFewerThanNone() {
        assertThrows(IllegalArgumentException.class, () -> new PublishedNumbers(new int[] {-1}));
    }

    @Test
    void ofAThousandTablesNoHiddenNumberCanBeWorkedOut() {
        Random random = new Random(SEED);
        for (int table = 0; table < 1000; table++) {
            int rows = 2 + random.nextInt(5);
            int columns = 1 + random.nextInt(4);
            int[] cells = cells(random, rows * columns);
            judge("table " + table, cells, 5, crossed(rows, columns));
        }
    }

    @Test
    void norFromTablesThatSortTheSamePeopleAnew() {
        Random random = new Random(SEED);
        for (int report = 0; report < 300; report++) {
            int[] cells = cells(random, 6);
            judge("report " + report, cells, 5, sorted(random, cells.length, 3));
        }
    }

    @Test
    void hidingTheSmallOnesAloneWouldProtectNothing() {
        Random random = new Random(SEED);
        int open = 0;
        for (int table = 0; table < 200; table++) {
            int[] cells = cells(random, 24);
            BitSet[] all = crossed(6, 4).toArray(BitSet[]::new);
            BitSet small = new BitSet();
            IntStream.range(0, all.length)
                    .filter(each -> value(all[each], cells) > 0 && value(all[each], cells) < 5)
                    .forEach(small::set);
            open += narrowest(cells, all, small) == 0 ? 1 : 0;
        }
        assertTrue(open > 150, open + " tables give a hidden number away: the solver must see that");
    }

    @Test
    void inWholePeopleToo() {
        Random random = new Random(SEED);
        List<int[]> crowds = everyCrowd();
        for (int report = 0; report < 40; report++) {
            int[] cells = IntStream.range(0, 4).map(_ -> 1 + random.nextInt(7)).toArray();
            BitSet[] all = sorted(random, cells.length, 3).toArray(BitSet[]::new);
            BitSet hidden = hidden(cells, 5, all);
            List<int[]> possible = crowds.stream()
                    .filter(other -> IntStream.range(0, all.length)
                            .allMatch(each -> hidden.get(each) || value(all[each], other) == value(all[each], cells)))
                    .toList();
            String name = "report " + report + " of " + Arrays.toString(cells);
            hidden.stream().forEach(each -> assertTrue(width(all[each], possible) >= 5, name));
        }
    }

    private static int width(BitSet sum, List<int[]> crowds) {
        IntSummaryStatistics people =
                crowds.stream().mapToInt(crowd -> value(sum, crowd)).summaryStatistics();
        return people.getMax() - people.getMin();
    }

    /// Four cells of up to 14 people.
    private static List<int[]> everyCrowd() {
        return IntStream.range(0, 15 * 15 * 15 * 15)
                .mapToObj(each -> new int[] {each % 15, each / 15 % 15, each / 225 % 15, each / 3375})
                .toList();
    }

    /// Many small numbers, some that are nothing, and some that are large.
    private static int[] cells(Random random, int count) {
        return IntStream.range(0, count)
                .map(_ -> random.nextInt(10) < 4 ? random.nextInt(6) : random.nextInt(40))
                .toArray();
    }

    /// A table with the totals of its rows and columns, and of all.
    private static Set<BitSet> crossed(int rows, int columns) {
        Set<BitSet> sums = new LinkedHashSet<>();
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                BitSet sum = new BitSet();
                for (int cell = 0; cell < rows * columns; cell++) {
                    boolean inRow = row == rows || cell / columns == row;
                    sum.set(cell, inRow && (column == columns || cell % columns == column));
                }
                sums.add(sum);
            }
        }
        return sums;
    }

    /// Several tables of the same people, each sorting them by something else.
    private static Set<BitSet> sorted(Random random, int cells, int tables) {
        Set<BitSet> sums = new LinkedHashSet<>();
        for (int table = 0; table < tables; table++) {
            BitSet[] groups = Stream.generate(BitSet::new).limit(3).toArray(BitSet[]::new);
            IntStream.range(0, cells).forEach(cell -> groups[random.nextInt(groups.length)].set(cell));
            Stream.of(groups).filter(group -> !group.isEmpty()).forEach(sums::add);
        }
        sums.add(of(IntStream.range(0, cells).toArray()));
        return sums;
    }

    /// Nothing small is shown, and every hidden number could be less or more by enough. Who works it out knows which
    /// cells are empty.
    private static void judge(String name, int[] cells, int threshold, Set<BitSet> sums) {
        BitSet[] all = sums.toArray(BitSet[]::new);
        BitSet hidden = hidden(cells, threshold, all);
        for (int each = 0; each < all.length; each++) {
            int value = value(all[each], cells);
            assertTrue(hidden.get(each) || value == 0 || value >= threshold, name + " shows a small number");
        }
        long narrowest = narrowest(cells, all, hidden);
        assertTrue(
                narrowest >= threshold,
                name + " of " + Arrays.toString(cells) + " leaves a hidden number only " + narrowest + " wide");
    }

    /// How far apart the least and the most are that the best known hidden number could be.
    private static long narrowest(int[] cells, BitSet[] all, BitSet hidden) {
        int[] filled =
                IntStream.range(0, cells.length).filter(each -> cells[each] > 0).toArray();
        int[] shown =
                IntStream.range(0, all.length).filter(each -> !hidden.get(each)).toArray();
        ExactSolver solver = new ExactSolver(
                filled.length,
                Arrays.stream(shown)
                        .mapToObj(each -> variables(all[each], filled).stream()
                                .mapToInt(Integer::intValue)
                                .toArray())
                        .toArray(int[][]::new),
                Arrays.stream(shown).mapToLong(each -> value(all[each], cells)).toArray());
        return hidden.stream()
                .mapToObj(each -> variables(all[each], filled))
                .mapToLong(wanted -> solver.most(wanted) - solver.least(wanted))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Set<Integer> variables(BitSet sum, int[] filled) {
        return IntStream.range(0, filled.length)
                .filter(place -> sum.get(filled[place]))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static int value(BitSet sum, int[] cells) {
        int value = 0;
        for (int cell = sum.nextSetBit(0); cell >= 0; cell = sum.nextSetBit(cell + 1)) {
            value += cells[cell];
        }
        return value;
    }

    private static BitSet hidden(int[] parts, int threshold, BitSet... sums) {
        PublishedNumbers numbers = new PublishedNumbers(parts);
        int[] places = Stream.of(sums).mapToInt(numbers::add).toArray();
        BitSet hidden = numbers.hidden(threshold);
        return IntStream.range(0, sums.length)
                .filter(each -> hidden.get(places[each]))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static BitSet of(int... parts) {
        BitSet of = new BitSet();
        Arrays.stream(parts).forEach(of::set);
        return of;
    }
}
