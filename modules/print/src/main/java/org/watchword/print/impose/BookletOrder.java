package org.watchword.print.impose;

import java.util.ArrayList;
import java.util.List;

/// In which order the pages of a booklet that is stapled in its fold lie on its sheets.
final class BookletOrder {
    /// A side of paper without a page.
    static final int EMPTY = -1;

    private BookletOrder() {}

    /// Two pages next to each other on one side of a sheet, counted from 0 or [#EMPTY].
    record Side(int left, int right) {}

    /// The sides as they come out of the printer: front, back, front, back. The sheets are laid upon each other in
    /// this order, the last one innermost, and folded once.
    ///
    /// @param pages at least 1; empty pages are added at the end until four make a sheet
    /// @param rightToLeft the booklet is opened from its other side
    static List<Side> sides(int pages, boolean rightToLeft) {
        int all = (pages + 3) / 4 * 4;
        List<Side> sides = new ArrayList<>();
        for (int front = 0; front < all / 2; front += 2) {
            sides.add(side(all - 1 - front, front, pages, rightToLeft));
            sides.add(side(front + 1, all - 2 - front, pages, rightToLeft));
        }
        return sides;
    }

    private static Side side(int left, int right, int pages, boolean rightToLeft) {
        int first = left < pages ? left : EMPTY;
        int second = right < pages ? right : EMPTY;
        return rightToLeft ? new Side(second, first) : new Side(first, second);
    }
}
