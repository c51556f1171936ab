package org.watchword.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How many hands went up for each option, or how many phones chose it: totals, never who.
///
/// @param counts option id to hands (0 or more), in the order of the question; empty when nobody counted
public record Tally(Map<String, Integer> counts) {

    /// The question was asked and talked about, but the hands were not counted.
    public static final Tally NOT_COUNTED = new Tally(Map.of());

    public Tally {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /// False when the question was asked but nobody counted.
    public boolean counted() {
        return !counts.isEmpty();
    }

    /// Both counts together, in the order of the first; counted when one of them is.
    public Tally plus(Tally other) {
        Map<String, Integer> sum = new LinkedHashMap<>(counts);
        other.counts.forEach((option, count) -> sum.merge(option, count, Integer::sum));
        return new Tally(sum);
    }

    /// Hands for one option; 0 for an option that nobody counted.
    public int of(String option) {
        return counts.getOrDefault(option, 0);
    }

    /// All hands together. With several choices for each person this may exceed the people in the room.
    public int hands() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
