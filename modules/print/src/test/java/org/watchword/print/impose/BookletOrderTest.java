package org.watchword.print.impose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.print.impose.BookletOrder.Side;

class BookletOrderTest {

    @ParameterizedTest
    @CsvSource({
        "1, '-,1 -,-'",
        "2, '-,1 2,-'",
        "3, '-,1 2,3'",
        "4, '4,1 2,3'",
        "5, '-,1 2,- -,3 4,5'",
        "6, '-,1 2,- 6,3 4,5'",
        "7, '-,1 2,7 6,3 4,5'",
        "8, '8,1 2,7 6,3 4,5'",
        "9, '-,1 2,- -,3 4,9 8,5 6,7'"
    })
    void theSheetsAreThoseOfASaddleStitch(int pages, String sides) {
        assertEquals(
                sides,
                BookletOrder.sides(pages, false).stream()
                        .map(BookletOrderTest::written)
                        .collect(Collectors.joining(" ")));
    }

    /// Folds the sheets as hands do, and leafs through.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void whoeverFoldsTheSheetsReadsThePagesInOrder(int pages) {
        assertEquals(numbers(pages), leafed(BookletOrder.sides(pages, false), false));
        assertEquals(numbers(pages), leafed(BookletOrder.sides(pages, true), true));
    }

    private static List<Integer> numbers(int pages) {
        return IntStream.range(0, pages).boxed().toList();
    }

    private static List<Integer> leafed(List<Side> sides, boolean rightToLeft) {
        List<Integer> read = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int sheet = 0; sheet < sides.size(); sheet += 2) {
            Side front = rightToLeft ? mirrored(sides.get(sheet)) : sides.get(sheet);
            Side back = rightToLeft ? mirrored(sides.get(sheet + 1)) : sides.get(sheet + 1);
            read.add(front.right());
            read.add(back.left());
            after.addFirst(front.left());
            after.addFirst(back.right());
        }
        read.addAll(after);
        int last = read.size();
        while (read.get(last - 1) == BookletOrder.EMPTY) {
            last--;
        }
        assertTrue(sides.size() % 2 == 0);
        return List.copyOf(read.subList(0, last));
    }

    private static Side mirrored(Side side) {
        return new Side(side.right(), side.left());
    }

    private static String written(Side side) {
        return name(side.left()) + "," + name(side.right());
    }

    private static String name(int page) {
        return page == BookletOrder.EMPTY ? "-" : String.valueOf(page + 1);
    }
}
