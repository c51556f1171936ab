package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shares the width of a table out among its columns.
final class Widths {

    private Widths() {}

    /// Every column gets what it needs at least; what is left goes to those that want more, in proportion to how much
    /// more, and none gets more than it wants.
    ///
    /// @param width of all together, in points
    /// @param wanted by column
    /// @param least by column; their sum may be more than there is, and then that is what they get
    static List<Double> share(double width, double[] wanted, double[] least) {
        double needed = Arrays.stream(least).sum();
        double asked = 0;
        for (int i = 0; i < wanted.length; i++) {
            asked += Math.max(0, wanted[i] - least[i]);
        }
        double free = Math.max(0, width - needed);
        double part = asked == 0 ? 0 : Math.min(1, free / asked);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            widths.add(least[i] + part * Math.max(0, wanted[i] - least[i]));
        }
        return List.copyOf(widths);
    }
}
