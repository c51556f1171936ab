package org.watchword.print.press;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.print.Finish;
import org.watchword.print.PrintOrder;
import org.watchword.print.Refused;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.sheet.Sheet;
import org.watchword.print.sheet.TypeCase;

/// Which kinds of print can be laid out, on which papers, and by what.
final class Layouts {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private static final Map<PrintKind, Layout> BY_KIND = Map.of(
            PrintKind.LEAFLET, new Layout(EnumSet.of(Paper.A5, Paper.A4), Sheet::leaflet),
            PrintKind.POSTER, new Layout(EnumSet.of(Paper.A4, Paper.A3, Paper.A2), Sheet::poster),
            PrintKind.TEAR_OFF, new Layout(EnumSet.of(Paper.A4), Sheet::tearOff),
            PrintKind.CARD, new Layout(EnumSet.of(Paper.CARD, Paper.MINI), Sheet::cards),
            PrintKind.FORM, new Layout(EnumSet.of(Paper.A6, Paper.CARD), Sheet::forms),
            PrintKind.LETTER, new Layout(EnumSet.of(Paper.A4), Sheet::letter),
            PrintKind.GUIDE, new Layout(EnumSet.of(Paper.A4), Sheet::guide),
            PrintKind.EASY_READ, new Layout(EnumSet.of(Paper.A4), Sheet::easyRead));

    private record Layout(Set<Paper> papers, Maker maker) {}

    private interface Maker {
        Sheet of(TypeCase types, Copy copy, Sheet.Size size);
    }

    private Layouts() {}

    /// @throws Refusal when there is none for the print's kind on the paper that was ordered
    static Sheet sheet(Print print, PrintOrder order, TypeCase types, Copy copy) throws Refusal {
        Layout layout = BY_KIND.get(print.kind());
        Paper paper = order.paper();
        if (layout == null || !layout.papers().contains(paper)) {
            throw new Refusal(Refused.Reason.NO_LAYOUT, (print.kind() + " " + paper).toLowerCase(Locale.ROOT));
        }
        if (order.finish() == Finish.FOLDED) {
            return Sheet.folded(types, copy, order.text());
        }
        return layout.maker()
                .of(
                        types,
                        copy,
                        new Sheet.Size(
                                paper.widthMm() * POINTS_PER_MM, paper.heightMm() * POINTS_PER_MM, order.text()));
    }
}
