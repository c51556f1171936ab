package org.watchword.print.type;

import java.util.ArrayList;
import java.util.List;

/// Chooses where lines end, given how wide each unbreakable stretch is.
///
/// @param full the width of each stretch with the blank after it
/// @param trimmed the same without the blank
record LineBreaks(List<Double> full, List<Double> trimmed) {
    private static final int SEARCH_STEPS = 24;
    private static final double NARROWEST = 0.75;
    private static final double SHORTEST_LAST_LINE = 0.3;

    /// As many stretches on each line as fit; a stretch wider than the line stands alone on it.
    ///
    /// @return for each line the number of its first stretch, and at the end the number of stretches
    List<Integer> greedy(double width) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double pen = 0;
        for (int i = 0; i < full.size(); i++) {
            if (pen > 0 && pen + trimmed.get(i) > width) {
                starts.add(i);
                pen = 0;
            }
            pen += full.get(i);
        }
        starts.add(full.size());
        return starts;
    }

    /// The same number of lines, all about as long as each other: for headings.
    List<Integer> balanced(double width) {
        return greedy(narrowestWithLines(greedy(width).size(), width));
    }

    /// No lone short word on the last line, when the lines above can spare one without a further line.
    List<Integer> ragged(double width) {
        List<Integer> lines = greedy(width);
        if (lines.size() < 3 || lastLine(lines) >= SHORTEST_LAST_LINE * width) {
            return lines;
        }
        List<Integer> best = lines;
        for (double narrower = width; narrower > NARROWEST * width; narrower -= 0.02 * width) {
            List<Integer> tried = greedy(narrower);
            if (tried.size() == lines.size() && lastLine(tried) > lastLine(best)) {
                best = tried;
            }
            if (lastLine(best) >= SHORTEST_LAST_LINE * width) {
                return best;
            }
        }
        return best;
    }

    private double narrowestWithLines(int count, double width) {
        double tooNarrow = 0;
        double enough = width;
        for (int step = 0; step < SEARCH_STEPS; step++) {
            double middle = (tooNarrow + enough) / 2;
            if (fits(middle) && greedy(middle).size() <= count) {
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return enough;
    }

    private boolean fits(double width) {
        return trimmed.stream().allMatch(stretch -> stretch <= width);
    }

    private double lastLine(List<Integer> lines) {
        double length = 0;
        for (int i = lines.get(lines.size() - 2); i < full.size(); i++) {
            length += full.get(i);
        }
        return length;
    }
}
