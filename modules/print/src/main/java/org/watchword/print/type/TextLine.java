package org.watchword.print.type;

import java.util.List;

/// One line of a paragraph, ready to be drawn; measures are in thousandths of the type size.
///
/// @param runs in the order they are seen
/// @param width of what is seen, without blanks at the end
/// @param advance with the blank that parts it from the next line; in a right-to-left line it stands at the left
public record TextLine(List<PlacedRun> runs, double width, double advance, boolean rightToLeft) {
    public TextLine {
        runs = List.copyOf(runs);
    }

    /// A run and the distance of its left edge from the line's.
    public record PlacedRun(ShapedRun run, double x) {}
}
