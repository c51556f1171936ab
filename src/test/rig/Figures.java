import java.util.List;
import java.util.Locale;

/// Tells what was measured: the middle, what nineteen of twenty stay under, and the worst.
final class Figures {

    private Figures() {}

    /// @param unsorted in milliseconds
    static void tell(String what, List<Double> unsorted) {
        double[] sorted = unsorted.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            System.out.println(what + ": nothing to measure");
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms, max %.1f ms, n %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
