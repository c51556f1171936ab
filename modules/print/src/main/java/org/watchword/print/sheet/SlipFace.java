package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.watchword.print.SlipSheet;
import org.watchword.print.SlipSheet.Slip;
import org.watchword.print.copy.Said;
import org.watchword.print.mark.QrCode;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// What stands on one slip: number, two words and a code above, and below a dashed line the part that its owner keeps.
record SlipFace(TypeCase types, SlipSheet.Words words) {

    private static final double MARGIN = 17;
    private static final double CODE = 96;
    private static final double GAP = 10;
    private static final double LINE_GAP = 3;
    private static final double NUMBER = 42;
    private static final double PAIR = 15.5;
    private static final double SMALLEST_PAIR = 12;
    private static final double SMALL = 9.2;
    private static final double STUB_NUMBER = 26;
    private static final double STUB_COLUMN = 60;
    private static final float DASH = 3;

    /// Where the slip is torn, as a share of its height.
    private static final double TORN = 0.7;

    boolean fits(Slip slip, double width, double height) {
        double inner = width - 2 * MARGIN;
        TextBrick keep = keep();
        return MARGIN + aboveHeight(slip, inner) + scan().height(inner) <= height * TORN - LINE_GAP
                && !above(slip, beside(slip, inner), Role.HEADING).overflows(beside(slip, inner))
                && !scan().overflows(inner)
                && keep.height(inner - STUB_COLUMN) <= height * (1 - TORN) - GAP
                && !keep.overflows(inner - STUB_COLUMN);
    }

    private double aboveHeight(Slip slip, double inner) {
        double width = beside(slip, inner);
        double code = slip.address().isEmpty() ? 0 : CODE;
        return Math.max(above(slip, width, Role.HEADING).height(width), code) + LINE_GAP;
    }

    void draw(Slip slip, Spot corner, double height, Role role) {
        double inner = corner.width() - 2 * MARGIN;
        boolean fromRight = writing().rightToLeft();
        double besideCode = beside(slip, inner);
        Spot top = corner.down(MARGIN).column(MARGIN, inner);
        above(slip, besideCode, role).draw(top.column(fromRight ? inner - besideCode : 0, besideCode));
        if (!slip.address().isEmpty()) {
            code(slip, top.column(fromRight ? 0 : inner - CODE, CODE));
        }
        scan().draw(top.down(aboveHeight(slip, inner)));
        double torn = corner.y() + height * TORN;
        corner.page().decoration(() -> corner.page().fill(dashed(corner, torn), Ink.SOFT));
        stub(slip, new Spot(corner.page(), corner.parent(), top.x(), torn, inner), height * (1 - TORN));
    }

    private TextBrick scan() {
        return text(words.scan(), types.regular());
    }

    private Stack above(Slip slip, double width, Role role) {
        TextBrick number = TextBrick.heading(
                writing(), Integer.toString(slip.number()), style(types.number(), NUMBER, Ink.INK, 1.05), role);
        TextBrick pair = TextBrick.said(
                        new Said(new Writing("en"), slip.pair()),
                        style(types.bold(), PAIR, Ink.INK, 1.2),
                        Role.PARAGRAPH)
                .fitted(width, SMALLEST_PAIR);
        return new Stack(List.of(text(words.slip(), types.medium()), number, pair), 0);
    }

    private void code(Slip slip, Spot spot) {
        Element figure = spot.parent().child(Role.FIGURE).described(words.slip() + " " + slip.number());
        spot.page().box(figure, spot.x(), spot.y(), CODE, CODE);
        spot.page().content(figure, () -> {
            spot.page().fill(new Rectangle2D.Double(spot.x(), spot.y(), CODE, CODE), Ink.PAPER);
            spot.page().fill(new QrCode(slip.address()).shape(spot.x(), spot.y(), CODE), Ink.INK);
        });
    }

    private void stub(Slip slip, Spot spot, double height) {
        boolean fromRight = writing().rightToLeft();
        double keepWidth = spot.width() - STUB_COLUMN;
        TextBrick number = TextBrick.line(
                writing(), Integer.toString(slip.number()), style(types.number(), STUB_NUMBER, Ink.INK, 1.1));
        TextBrick keep = keep();
        double numberHeight = number.height(STUB_COLUMN);
        double keepHeight = keep.height(keepWidth);
        number.draw(spot.down((height - numberHeight) / 2).column(fromRight ? keepWidth : 0, STUB_COLUMN));
        keep.draw(spot.down((height - keepHeight) / 2).column(fromRight ? 0 : STUB_COLUMN, keepWidth));
    }

    private TextBrick keep() {
        return text(words.keep(), types.regular());
    }

    private TextBrick text(String said, Typeface face) {
        return TextBrick.line(writing(), said, style(face, SMALL, Ink.INK, 1.3));
    }

    private static double beside(Slip slip, double inner) {
        return slip.address().isEmpty() ? inner : inner - CODE - GAP;
    }

    private static Shape dashed(Spot corner, double y) {
        BasicStroke stroke =
                new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {DASH, DASH}, 0);
        return stroke.createStrokedShape(
                new Line2D.Double(corner.x() + MARGIN, y, corner.x() + corner.width() - MARGIN, y));
    }

    private Style style(Typeface face, double size, Colour colour, double leading) {
        return new Style(face, types.bold(), types.number(), size, leading, colour);
    }

    private Writing writing() {
        return new Writing(words.language());
    }
}
