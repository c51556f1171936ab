package org.watchword.session.learned;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// Whether a change could be chance. Of the pairs that changed, were it chance, each would have gone either way
/// like a coin (Q. McNemar, *Note on the sampling error of the difference between correlated proportions or
/// percentages*, Psychometrika 12, 1947, 153–157).
public final class McNemar {

    private McNemar() {}

    /// The exact two-sided p-value, from 0 to 1: `min(1, 2 · Σ C(n, i) / 2ⁿ)` over `i` from 0 to the smaller of the
    /// two kinds of change, `n` being both together. 1 when nobody changed.
    ///
    /// Worked out in whole numbers, so that only the last step rounds. It is the *exact conditional test* of
    /// M. W. Fagerland, S. Lydersen and P. Laake, BMC Medical Research Methodology 13:91, 2013.
    public static double exact(TwoByTwo table) {
        int changed = table.beforeOnly() + table.afterOnly();
        int fewer = Math.min(table.beforeOnly(), table.afterOnly());
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        for (int i = 1; i <= fewer; i++) {
            ways = ways.multiply(BigInteger.valueOf(changed - i + 1L)).divide(BigInteger.valueOf(i));
            sum = sum.add(ways);
        }
        BigInteger all = BigInteger.TWO.pow(changed);
        BigInteger tails = sum.add(sum).min(all);
        return new BigDecimal(tails)
                .divide(new BigDecimal(all), MathContext.DECIMAL128)
                .doubleValue();
    }
}
