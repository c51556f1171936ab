package org.watchword.print.sheet;

import java.util.List;
import java.util.stream.Stream;

/// A headed part of a guide. Its heading never stands alone at the foot of a page.
///
/// @param name the sentence to shorten where it does not fit
record GuidePart(String name, Brick heading, List<Brick> body) {
    GuidePart {
        body = List.copyOf(body);
    }

    boolean overflows(double width) {
        return bricks().anyMatch(brick -> brick.overflows(width));
    }

    /// In points, with this gap between any two of its bricks.
    double height(double width, double gap) {
        return bricks().mapToDouble(brick -> brick.height(width) + gap).sum() - gap;
    }

    private Stream<Brick> bricks() {
        return Stream.concat(Stream.of(heading), body.stream());
    }
}
