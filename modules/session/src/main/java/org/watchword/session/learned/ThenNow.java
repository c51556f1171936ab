package org.watchword.session.learned;

import java.util.Comparator;

/// What one person says of themselves at the end: where they stood then, before the session, and where they stand
/// now.
///
/// @param then from 1 to 5
/// @param now from 1 to 5
public record ThenNow(int then, int now) implements Comparable<ThenNow> {

    /// The highest point on the scale.
    public static final int MOST = 5;

    private static final Comparator<ThenNow> ORDER =
            Comparator.comparingInt(ThenNow::then).thenComparingInt(ThenNow::now);

    /// @throws IllegalArgumentException when a rating is not on the scale
    public ThenNow {
        if (Math.min(then, now) < 1 || Math.max(then, now) > MOST) {
            throw new IllegalArgumentException("ratings go from 1 to " + MOST);
        }
    }

    @Override
    public int compareTo(ThenNow other) {
        return ORDER.compare(this, other);
    }
}
