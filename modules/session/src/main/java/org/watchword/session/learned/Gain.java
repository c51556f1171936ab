package org.watchword.session.learned;

import java.util.OptionalDouble;

/// Hake's normalised gain: what was learned, of what could still be learned (R. R. Hake, *Interactive-engagement
/// versus traditional methods*, American Journal of Physics 66, 1998, 64–74). It stands second to the plain change,
/// because it swings widely where much was known before.
public final class Gain {

    private static final double FULL = 100;

    private Gain() {}

    /// `(after − before) / (100 − before)`, from the averages of the same people. Empty when everything was right
    /// before: there was nothing left to gain.
    ///
    /// @param before average per cent right before
    /// @param after average per cent right after
    /// @throws IllegalArgumentException when an average is no percentage
    public static OptionalDouble of(double before, double after) {
        if (!(before >= 0 && before <= FULL && after >= 0 && after <= FULL)) {
            throw new IllegalArgumentException("a percentage goes from 0 to 100");
        }
        return before == FULL ? OptionalDouble.empty() : OptionalDouble.of((after - before) / (FULL - before));
    }
}
