package org.watchword.content.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Which lines of a field are written anew: those between the values that stay at its beginning and at its end.
///
/// @param from the first line that is written anew
/// @param to the first line that stays
/// @param before the value that stays in front of them; empty where there is none
/// @param middle values that are written anew
/// @param after the value that stays behind them; empty where there is none
record FieldSplice(int from, int to, String before, List<String> middle, String after) {

    /// @param there at least one
    /// @param wanted other values than those there
    static FieldSplice of(List<Stretch> there, List<String> wanted, Predicate<String> point) {
        int shortest = Math.min(there.size(), wanted.size());
        int head = 0;
        while (head < shortest && there.get(head).value().equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head
                && there.get(there.size() - 1 - tail).value().equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        int from = head > 0 ? there.get(head - 1).last() + 1 : there.getFirst().first();
        int to = tail > 0
                ? there.get(there.size() - tail).first()
                : there.getLast().last() + 1;
        return new FieldSplice(
                from,
                to,
                head > 0 ? wanted.get(head - 1) : "",
                wanted.subList(head, wanted.size() - tail),
                tail > 0 ? wanted.get(wanted.size() - tail) : "");
    }

    /// The lines that are written, with blank ones where two values are no neighbours of one list.
    ///
    /// @param written a line for each of [#middle]
    List<String> lines(List<String> written, BiPredicate<String, String> together) {
        List<String> lines = new ArrayList<>();
        String last = before;
        for (int i = 0; i < middle.size(); i++) {
            gap(lines, last, middle.get(i), together);
            lines.add(written.get(i));
            last = middle.get(i);
        }
        gap(lines, last, after, together);
        return lines;
    }

    private static void gap(List<String> lines, String one, String other, BiPredicate<String, String> together) {
        if (!one.isEmpty() && !other.isEmpty() && !together.test(one, other)) {
            lines.add("");
        }
    }
}
