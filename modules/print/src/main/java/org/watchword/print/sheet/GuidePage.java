package org.watchword.print.sheet;

import java.util.List;

/// What stands on one page of a guide.
///
/// @param width of the bricks, in points
record GuidePage(List<Placed> placed, double width) {

    /// A brick in its place.
    ///
    /// @param part the part of the guide that it belongs to, from 0; a part may go over several pages
    /// @param top from the upper edge of the page, in points
    record Placed(Brick brick, int part, double top) {}

    GuidePage {
        placed = List.copyOf(placed);
    }
}
