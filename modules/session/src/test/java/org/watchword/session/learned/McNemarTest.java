package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {

    /// The first seven rows: Bentur and others 2009 in Fagerland, Lydersen and Laake 2013 (18/256), and the tables
    /// that statsmodels checks its `mcnemar` with (stats/tests/test_nonparametric.py; worked out at Vassar
    /// College). The last: Agresti's approval ratings (Categorical Data Analysis 1990, p. 350), the p-value by
    /// SciPy 1.17 `binomtest`.
    @ParameterizedTest
    @CsvSource({
        "1, 1, 7, 12, 0.0703125",
        "101, 121, 59, 33, 0.000004",
        "101, 70, 59, 33, 0.378688",
        "101, 80, 59, 33, 0.089452",
        "101, 30, 60, 33, 0.00206",
        "101, 10, 30, 33, 0.002221",
        "101, 10, 10, 33, 1",
        "794, 150, 86, 570, 0.000037"
    })
    void publishedTables(int both, int beforeOnly, int afterOnly, int neither, double published) {
        assertEquals(published, McNemar.exact(new TwoByTwo(both, beforeOnly, afterOnly, neither)), 6e-7);
    }

    @Property(tries = 120)
    void isTheShareOfAllWaysTheCoinsCouldHaveFallenThatAreAtLeastAsUneven(
            @ForAll @IntRange(max = 7) int one, @ForAll @IntRange(max = 7) int other) {
        int changed = one + other;
        long uneven = IntStream.range(0, 1 << changed)
                .filter(coins -> Math.abs(2 * Integer.bitCount(coins) - changed) >= Math.abs(one - other))
                .count();
        assertEquals((double) uneven / (1 << changed), McNemar.exact(new TwoByTwo(3, one, other, 4)), 1e-15);
    }

    @Property(tries = 50)
    void whoDidNotChangeTellsNothing(
            @ForAll @IntRange(max = 90) int one,
            @ForAll @IntRange(max = 90) int other,
            @ForAll @IntRange(max = 900) int same) {
        double alone = McNemar.exact(new TwoByTwo(0, one, other, 0));
        assertEquals(alone, McNemar.exact(new TwoByTwo(same, one, other, 900 - same)));
        assertEquals(alone, McNemar.exact(new TwoByTwo(0, other, one, 0)));
    }

    @Test
    void thousandsOfPairsDoNotOverflow() {
        assertEquals(1, McNemar.exact(new TwoByTwo(0, 3000, 3000, 0)));
        assertEquals(Math.pow(2, -1023), McNemar.exact(new TwoByTwo(0, 0, 1024, 0)));
    }
}
