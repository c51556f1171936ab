package org.watchword.print.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final double BLANK = 3;

    @Provide
    Arbitrary<List<Double>> words() {
        return Arbitraries.doubles().between(1, 120).list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 200)
    void everyStretchStandsOnExactlyOneLine(@ForAll("words") List<Double> words) {
        List<Integer> lines = breaks(words).greedy(100);

        assertEquals(0, lines.getFirst());
        assertEquals(words.size(), lines.getLast());
        assertEquals(lines.stream().sorted().distinct().toList(), lines);
    }

    @Property(tries = 200)
    void aLineIsWiderThanTheColumnOnlyWhenASingleWordIs(@ForAll("words") List<Double> words) {
        List<Integer> lines = breaks(words).greedy(100);

        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean alone = lines.get(i + 1) - lines.get(i) == 1;
            assertTrue(alone || seen(words, lines.get(i), lines.get(i + 1)) <= 100.0001);
        }
    }

    @Property(tries = 200)
    void balancedAndRaggedLinesAreAsManyAsGreedyOnes(@ForAll("words") List<Double> words) {
        LineBreaks breaks = breaks(words);

        assertEquals(breaks.greedy(130).size(), breaks.balanced(130).size());
        assertEquals(breaks.greedy(130).size(), breaks.ragged(130).size());
    }

    @Test
    void aHeadingOfFiveEqualWordsIsSharedEvenly() {
        assertEquals(List.of(0, 2, 4), breaks(List.of(30.0, 30.0, 30.0, 30.0)).balanced(110));
    }

    @Test
    void noShortWordStandsAloneAtTheEnd() {
        assertEquals(List.of(0, 2, 4), breaks(List.of(30.0, 30.0, 24.0, 10.0)).ragged(95));
    }

    /// A line can spare a quarter of its width at most; the lone word gets what company there is.
    @Test
    void aFullLineAndAVeryShortWordAreSharedAsFarAsTheyCanBe() {
        List<Double> words = Stream.concat(Collections.nCopies(19, 7.0).stream(), Stream.of(3.0))
                .toList();
        List<Integer> lines = breaks(words).ragged(190);

        assertEquals(List.of(0, 14, 20), lines);
    }

    @Property(tries = 200)
    void noLastLineIsShorterThanItWouldHaveBeen(@ForAll("words") List<Double> words) {
        LineBreaks breaks = breaks(words);
        List<Integer> greedy = breaks.greedy(130);
        List<Integer> ragged = breaks.ragged(130);

        assertTrue(ragged.get(ragged.size() - 2) <= greedy.get(greedy.size() - 2));
    }

    private static LineBreaks breaks(List<Double> words) {
        return new LineBreaks(words.stream().map(word -> word + BLANK).toList(), words);
    }

    private static double seen(List<Double> words, int from, int to) {
        double width = -BLANK;
        for (int i = from; i < to; i++) {
            width += words.get(i) + BLANK;
        }
        return width;
    }
}
