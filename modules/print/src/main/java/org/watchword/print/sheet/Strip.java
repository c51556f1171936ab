package org.watchword.print.sheet;

import org.watchword.content.print.ProgramLine;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Entry;
import org.watchword.print.tag.Role;

/// What is torn off a poster: the number and whose it is, nothing more.
///
/// @param first the number; on a draft, that it is one
record Strip(TextBrick first, TextBrick name) {
    private static final double NUMBER = 18;
    private static final double SMALLEST_NUMBER = 13;
    private static final double NAME = 10.5;
    private static final double SMALLEST_NAME = 7.5;
    private static final double ROUNDING = 0.1;

    /// @param length of what may be printed on, in points
    /// @param size 1 as designed, less for letters that need more room above each other
    static Strip of(Setting setting, Entry entry, double length, double size) {
        Copy copy = setting.copy();
        Style number = setting.style(setting.types().number(), Math.max(NUMBER * size, SMALLEST_NUMBER), 1.08, Ink.INK);
        Style name = setting.style(setting.types().medium(), Math.max(NAME * size, SMALLEST_NAME), 1.1, Ink.INK);
        TextBrick first = copy.draft()
                ? TextBrick.said(copy.line(ProgramLine.DRAFT), number, Role.PARAGRAPH)
                : TextBrick.number(copy.writing(), entry.number(), number);
        return new Strip(
                first.onOneLine(length, SMALLEST_NUMBER),
                TextBrick.line(copy.writing(), entry.name(), name).onOneLine(length, SMALLEST_NAME));
    }

    boolean fits(double length, double width) {
        return !first.overflows(length) && name.isOneLine(length) && !name.overflows(length) && height(length) <= width;
    }

    double height(double length) {
        return first.height(length) + name.height(length);
    }

    /// Both begin at the same place, so far in that the longer stands in the middle.
    void draw(Spot spot) {
        double wide = Math.max(first.widest(spot.width()), name.widest(spot.width()));
        Spot middle = spot.column((spot.width() - wide) / 2, wide + ROUNDING);
        first.draw(middle);
        name.draw(middle.down(first.height(spot.width())));
    }
}
