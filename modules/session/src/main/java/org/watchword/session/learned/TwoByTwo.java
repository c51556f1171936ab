package org.watchword.session.learned;

import java.util.List;

/// Pairs counted by whether something was so before and whether it was so after.
///
/// @param both so before and after
/// @param beforeOnly so before, no longer after
/// @param afterOnly not so before, so after
/// @param neither so neither time
public record TwoByTwo(int both, int beforeOnly, int afterOnly, int neither) {

    /// No pair yet, to add to.
    public static final TwoByTwo NONE = new TwoByTwo(0, 0, 0, 0);

    /// @throws IllegalArgumentException when a count is negative
    public TwoByTwo {
        if (Math.min(Math.min(both, beforeOnly), Math.min(afterOnly, neither)) < 0) {
            throw new IllegalArgumentException("a count is never negative");
        }
    }

    static TwoByTwo one(boolean before, boolean after) {
        return new TwoByTwo(
                before && after ? 1 : 0, before && !after ? 1 : 0, !before && after ? 1 : 0, before || after ? 0 : 1);
    }

    /// How many it was so of before.
    public int before() {
        return both + beforeOnly;
    }

    /// How many it is so of after.
    public int after() {
        return both + afterOnly;
    }

    public int pairs() {
        return both + beforeOnly + afterOnly + neither;
    }

    /// Rows: so before, not so before. Columns: so after, not so after.
    List<List<Integer>> rows() {
        return List.of(List.of(both, beforeOnly), List.of(afterOnly, neither));
    }

    TwoByTwo plus(TwoByTwo other) {
        return new TwoByTwo(
                both + other.both, beforeOnly + other.beforeOnly, afterOnly + other.afterOnly, neither + other.neither);
    }
}
