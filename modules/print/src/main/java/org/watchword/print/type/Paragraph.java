package org.watchword.print.type;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Running text in one language, broken into lines of shaped runs.
///
/// The order of mixed directions is found by the JDK's Unicode bidirectional algorithm, line ends by its
/// `BreakIterator`; lines are ragged and never hyphenated.
public final class Paragraph {
    private final Writing writing;
    private final StyledText text;
    private final Bidi order;
    private final List<Integer> stretches;
    private final LineBreaks breaks;
    private final Map<Fit, List<TextLine>> known = new ConcurrentHashMap<>();

    /// Layout asks for the same lines many times while it measures.
    private record Fit(double width, boolean balanced) {}

    public Paragraph(Writing writing, List<Piece> pieces) {
        this.writing = writing;
        this.text = StyledText.of(pieces, writing.rightToLeft());
        int base = writing.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        this.order = new Bidi(text.characters(), base);
        this.stretches = stretches();
        this.breaks = breaks();
    }

    /// Lines for running text.
    ///
    /// @param width in thousandths of the type size
    public List<TextLine> lines(double width) {
        return known.computeIfAbsent(new Fit(width, false), _ -> shaped(breaks.ragged(width)));
    }

    /// Lines for a heading: as few as [#lines], and about equally long.
    public List<TextLine> balancedLines(double width) {
        return known.computeIfAbsent(new Fit(width, true), _ -> shaped(breaks.balanced(width)));
    }

    private LineBreaks breaks() {
        List<Double> full = new ArrayList<>();
        List<Double> trimmed = new ArrayList<>();
        for (int i = 0; i + 1 < stretches.size(); i++) {
            TextLine line = line(stretches.get(i), stretches.get(i + 1));
            full.add(line.advance());
            trimmed.add(line.width());
        }
        return new LineBreaks(full, trimmed);
    }

    private List<TextLine> shaped(List<Integer> starts) {
        List<TextLine> lines = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int from = stretches.get(starts.get(i));
            int to = stretches.get(starts.get(i + 1));
            if (from < to) {
                lines.add(line(from, to));
            }
        }
        return List.copyOf(lines);
    }

    private List<Integer> stretches() {
        BreakIterator places = BreakIterator.getLineInstance(writing.locale());
        places.setText(text.characters());
        List<Integer> ends = new ArrayList<>();
        for (int at = places.first(); at != BreakIterator.DONE; at = places.next()) {
            if (text.mayBreak(at) && !isInWord(at)) {
                ends.add(at);
            }
        }
        return ends;
    }

    /// The JDK takes a curved apostrophe for a closing quotation mark, and would part "Jo’s".
    private boolean isInWord(int at) {
        String all = text.characters();
        return at > 1
                && at < all.length()
                && all.charAt(at - 1) == '’'
                && Character.isLetter(all.charAt(at - 2))
                && Character.isLetter(all.charAt(at));
    }

    private TextLine line(int from, int to) {
        Bidi line = order.createLineBidi(from, to);
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Integer[] seen = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            seen[i] = i;
        }
        Bidi.reorderVisually(levels, 0, seen, 0, count);
        List<TextLine.PlacedRun> runs = new ArrayList<>();
        double x = 0;
        for (int i : seen) {
            boolean backwards = (line.getRunLevel(i) & 1) == 1;
            int start = from + line.getRunStart(i);
            for (ShapedRun run : text.shape(start, from + line.getRunLimit(i), backwards)) {
                runs.add(new TextLine.PlacedRun(run, x));
                x += run.width();
            }
        }
        return new TextLine(runs, x - text.blanksBefore(from, to), x, writing.rightToLeft());
    }
}
