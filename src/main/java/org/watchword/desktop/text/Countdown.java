package org.watchword.desktop.text;

import java.time.Duration;
import java.util.Locale;

/// Minutes and seconds as they are counted down: "4:05". The wall and the laptop count the same seconds.
public final class Countdown {
    private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);

    private Countdown() {}

    /// What is left, a begun second counted whole; "0:00" when it is over.
    public static String left(Duration left) {
        return written(left.isNegative() ? Duration.ZERO : left.plus(ALMOST_A_SECOND));
    }

    /// The same, and once it is over how long ago that was, with a plus.
    public static String leftOrOver(Duration left) {
        return left.isNegative() ? "+" + written(left.negated()) : left(left);
    }

    private static String written(Duration shown) {
        return String.format(Locale.ROOT, "%d:%02d", shown.toMinutes(), shown.toSecondsPart());
    }
}
