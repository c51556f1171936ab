package org.watchword.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lines of a register that may be one person written twice. It only suggests: two people can have one name, and
/// only the trainer can see them both.
public final class Lookalikes {

    /// Names shorter than this are alike only when they are the same: Ann is not Anna.
    private static final int LONG_ENOUGH_FOR_A_SLIP = 8;

    private Lookalikes() {}

    /// Two lines that may be one person.
    ///
    /// @param earlier the line that would be kept
    /// @param later the line that would count no longer
    public record Pair(Person earlier, Person later) {}

    /// The pairs in the order of the later line. A line stands in one pair at most as the later one.
    ///
    /// @param settled later lines of which the trainer has said that they are people of their own
    public static List<Pair> in(List<Person> people, Set<PersonId> settled) {
        Map<String, List<Line>> byWord = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Person person : people) {
            if (!(person.personal() instanceof Personal.Known known)) {
                continue;
            }
            Line line = new Line(
                    person,
                    NameKey.of(known.name()).words(),
                    NameKey.of(known.organisation()).words());
            if (!settled.contains(person.id())) {
                near(line, byWord).stream()
                        .filter(line::alike)
                        .findFirst()
                        .ifPresent(other -> pairs.add(new Pair(other.person(), person)));
            }
            for (String word : line.name().split(" ")) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(line);
            }
        }
        return List.copyOf(pairs);
    }

    /// Lines that share a word with this one: a slip of the hand is in one word, and the other is the same.
    private static List<Line> near(Line line, Map<String, List<Line>> byWord) {
        Set<Line> near = new HashSet<>();
        for (String word : line.name().split(" ")) {
            near.addAll(byWord.getOrDefault(word, List.of()));
        }
        return near.stream()
                .sorted((one, other) ->
                        one.person().arrivedAt().compareTo(other.person().arrivedAt()))
                .toList();
    }

    private record Line(Person person, String name, String organisation) {

        boolean alike(Line other) {
            boolean samePlace =
                    organisation.isEmpty() || other.organisation.isEmpty() || organisation.equals(other.organisation);
            boolean longEnough = Math.min(name.length(), other.name.length()) >= LONG_ENOUGH_FOR_A_SLIP;
            return samePlace && (name.equals(other.name) || (longEnough && oneSlip(name, other.name)));
        }
    }

    /// Whether one letter more, fewer or other makes the one of the other, or two that stand next to each other were
    /// swapped.
    static boolean oneSlip(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped || (left.length() <= 1 && right.length() <= 1);
    }
}
