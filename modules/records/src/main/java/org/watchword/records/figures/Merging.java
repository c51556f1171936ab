package org.watchword.records.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts groups of too few people together, which hides less than leaving their numbers out.
///
/// @param threshold a group of 1 to fewer people is small
record Merging(int threshold) {

    /// Between the first and the last of several months.
    static final String UNTIL = " – ";

    /// Small groups as one, at the end.
    ///
    /// @param others what they are called together
    List<Group> others(List<Group> groups, String others) {
        List<Group> large =
                new ArrayList<>(groups.stream().filter(each -> !small(each)).toList());
        Group rest = groups.stream()
                .filter(this::small)
                .reduce(new Group(others, List.of()), (one, other) -> one.and(other, others));
        while (small(rest) && large.stream().anyMatch(each -> each.people() > 0)) {
            Group smallest = large.stream()
                    .filter(each -> each.people() > 0)
                    .min(Comparator.comparingInt(Group::people))
                    .orElseThrow();
            large.remove(smallest);
            rest = rest.and(smallest, others);
        }
        if (!rest.sessions().isEmpty()) {
            large.add(rest);
        }
        return List.copyOf(large);
    }

    /// Small groups with the one that follows in time, and the last with the one before.
    List<Group> neighbours(List<Group> groups) {
        List<Group> merged = new ArrayList<>();
        for (Group group : groups) {
            if (!merged.isEmpty() && small(merged.getLast())) {
                merged.add(join(merged.removeLast(), group));
            } else {
                merged.add(group);
            }
        }
        if (merged.size() > 1 && small(merged.getLast())) {
            Group last = merged.removeLast();
            merged.add(join(merged.removeLast(), last));
        }
        return List.copyOf(merged);
    }

    private static Group join(Group earlier, Group later) {
        String first = earlier.label().split(UNTIL)[0];
        String last = later.label()
                .substring(
                        later.label().lastIndexOf(UNTIL) < 0 ? 0 : later.label().lastIndexOf(UNTIL) + UNTIL.length());
        return earlier.and(later, first + UNTIL + last);
    }

    private boolean small(Group group) {
        int people = group.people();
        return people > 0 && people < threshold;
    }
}
