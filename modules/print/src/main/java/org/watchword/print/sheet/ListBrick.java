package org.watchword.print.sheet;

import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import org.watchword.print.page.Colour;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// A list with dots or numbers before its items. It is cut between two items where a page ends; to whoever hears it
/// read it stays one list.
///
/// @param apart from item to item, as a share of the size
/// @param stretch which items of the whole list these are
record ListBrick(Writing writing, List<TextBrick> items, boolean numbered, Marked marked, double apart, Stretch stretch)
        implements Divisible {
    private static final double INDENT = 1.35;
    private static final double INDENT_OF_TWO_DIGITS = 1.9;
    private static final double CLOSE = 0.28;
    private static final double DOT = 0.36;

    /// So many items at least stand together on either page.
    private static final int TOGETHER = 2;

    /// What stands before the items.
    ///
    /// @param style of the items, and of their numbers
    record Marked(Style style, Colour mark) {}

    /// A part of a list.
    ///
    /// @param before how many items stand on earlier pages
    /// @param of how many the whole list has
    /// @param tag what its parts share in the tree; empty for a whole list
    record Stretch(int before, int of, Optional<ListTag> tag) {}

    ListBrick {
        items = List.copyOf(items);
    }

    ListBrick(Writing writing, List<TextBrick> items, boolean numbered, Marked marked, double apart) {
        this(writing, items, numbered, marked, apart, new Stretch(0, items.size(), Optional.empty()));
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
    public double least(double width) {
        return items.size() < 2 * TOGETHER
                ? height(width)
                : part(0, TOGETHER, stretch).height(width);
    }

    @Override
    public Optional<Divided> divided(double width, double room) {
        ListTag tag = stretch.tag().orElseGet(ListTag::new);
        for (int count = items.size() - TOGETHER; count >= TOGETHER; count--) {
            ListBrick first = part(0, count, new Stretch(stretch.before(), stretch.of(), Optional.of(tag)));
            if (first.height(width) <= room) {
                Stretch left = new Stretch(stretch.before() + count, stretch.of(), Optional.of(tag));
                return Optional.of(new Divided(first, part(count, items.size(), left)));
            }
        }
        return Optional.empty();
    }

    private ListBrick part(int from, int to, Stretch which) {
        return new ListBrick(writing, items.subList(from, to), numbered, marked, apart, which);
    }

    @Override
    public void draw(Spot spot) {
        Element list = stretch.tag()
                .map(tag -> tag.in(spot.parent()))
                .orElseGet(() -> spot.parent().child(Role.LIST));
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
                drawNumber(marker, stretch.before() + i + 1);
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
        return style().size() * (numbered && stretch.of() > 9 ? INDENT_OF_TWO_DIGITS : INDENT);
    }

    private double gap() {
        return style().size() * apart;
    }
}
