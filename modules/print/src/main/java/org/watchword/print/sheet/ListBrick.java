package org.watchword.print.sheet;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// A list with dots or numbers before its items.
///
/// @param apart from item to item, as a share of the size
record ListBrick(Writing writing, List<TextBrick> items, boolean numbered, Marked marked, double apart)
        implements Brick {
    private static final double INDENT = 1.35;
    private static final double INDENT_OF_TWO_DIGITS = 1.9;
    private static final double CLOSE = 0.28;
    private static final double DOT = 0.36;

    /// What stands before the items.
    ///
    /// @param style of the items, and of their numbers
    record Marked(Style style, Colour mark) {}

    ListBrick {
        items = List.copyOf(items);
    }

    ListBrick(Writing writing, List<TextBrick> items, boolean numbered, Style style, Colour mark) {
        this(writing, items, numbered, new Marked(style, mark), CLOSE);
    }

    private Style style() {
        return marked.style();
    }

    private Colour mark() {
        return marked.mark();
    }

    @Override
    public double height(double width) {
        return new Stack(List.copyOf(items), gap()).height(width - indent());
    }

    @Override
    public boolean overflows(double width) {
        return items.stream().anyMatch(item -> item.overflows(width - indent()));
    }

    @Override
    public void draw(Spot spot) {
        Element list = spot.parent().child(Role.LIST);
        if (numbered) {
            list.numbered();
        }
        boolean backwards = writing.rightToLeft();
        double y = 0;
        for (int i = 0; i < items.size(); i++) {
            Element item = list.child(Role.ITEM);
            Spot row = spot.down(y).in(item);
            Spot marker = row.column(backwards ? spot.width() - indent() : 0, indent());
            if (numbered) {
                drawNumber(marker, i + 1);
            } else {
                drawDot(marker);
            }
            Spot body = row.column(backwards ? 0 : indent(), spot.width() - indent());
            TextBrick text = items.get(i);
            spot.page().content(item.child(Role.ITEM_BODY), () -> text.drawLines(body));
            y += text.height(body.width()) + gap();
        }
    }

    private void drawNumber(Spot spot, int number) {
        Style strong = new Style(
                style().strong(), style().strong(), style().number(), style().size(), style().leading(), mark());
        TextBrick text = TextBrick.line(writing, number + ".", strong);
        spot.page().content(spot.parent().child(Role.LABEL), () -> text.drawLines(spot));
    }

    private void drawDot(Spot spot) {
        double size = style().size() * DOT;
        double middle = spot.y() + style().lineHeight() / 2;
        double left = writing.rightToLeft() ? spot.x() + spot.width() - size : spot.x();
        spot.page()
                .decoration(() -> spot.page().fill(new Ellipse2D.Double(left, middle - size / 2, size, size), mark()));
    }

    private double indent() {
        return style().size() * (numbered && items.size() > 9 ? INDENT_OF_TWO_DIGITS : INDENT);
    }

    private double gap() {
        return style().size() * apart;
    }
}
