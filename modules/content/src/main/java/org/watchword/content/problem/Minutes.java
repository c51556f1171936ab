package org.watchword.content.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Minutes as an author would write them: 4, 4.25.
final class Minutes {

    private Minutes() {}

    static String of(double minutes) {
        return BigDecimal.valueOf(minutes)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " minutes";
    }
}
