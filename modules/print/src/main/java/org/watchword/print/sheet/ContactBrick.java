package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.copy.Entry;
import org.watchword.print.mark.QrCode;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// A contact: the number first, then when to use it and who answers; a code to scan where the copy allows one.
record ContactBrick(Writing writing, Entry entry, Look look) implements Brick {
    private static final double CODE = 64;
    private static final double CODE_GAP = 10;
    private static final double LINE_GAP = 1;

    /// The styles of a contact's parts.
    record Look(Style number, Style purpose, Style name) {}

    @Override
    public double height(double width) {
        double words = words().height(wordsWidth(width));
        return number(width).height(width) + gap() + Math.max(words, isScanned() ? CODE : 0);
    }

    @Override
    public boolean overflows(double width) {
        return number(width).overflows(width) || words().overflows(wordsWidth(width));
    }

    @Override
    public void draw(Spot spot) {
        Stack number = number(spot.width());
        number.draw(spot);
        Spot below = spot.down(number.height(spot.width()) + gap());
        double aside = isScanned() && !writing.rightToLeft() ? CODE + CODE_GAP : 0;
        if (isScanned()) {
            drawCode(below);
        }
        words().draw(below.column(aside, wordsWidth(spot.width())));
    }

    private void drawCode(Spot spot) {
        double x = writing.rightToLeft() ? spot.x() + spot.width() - CODE : spot.x();
        Element figure = spot.parent().child(Role.FIGURE).described(entry.name() + ": " + entry.number());
        spot.page().box(figure, x, spot.y(), CODE, CODE);
        spot.page().content(figure, () -> {
            spot.page().ground(new Rectangle2D.Double(x, spot.y(), CODE, CODE), Ink.PAPER);
            spot.page().fill(new QrCode(entry.scan()).shape(x, spot.y(), CODE), Ink.INK);
        });
    }

    /// One line, or nothing on a draft; never smaller than the name below it.
    private Stack number(double width) {
        if (entry.number().isEmpty()) {
            return new Stack(List.of(), 0);
        }
        TextBrick number = TextBrick.number(writing, entry.number(), look.number());
        return new Stack(List.of(number.fitted(width, look.name().size())), 0);
    }

    private Stack words() {
        List<Brick> parts = new ArrayList<>();
        for (String purpose : List.of(entry.purpose(), entry.remark())) {
            if (!purpose.isEmpty()) {
                parts.add(TextBrick.line(writing, purpose, look.purpose()));
            }
        }
        parts.add(TextBrick.line(writing, entry.name(), look.name()));
        return new Stack(parts, LINE_GAP);
    }

    private double gap() {
        return isScanned() ? CODE_GAP / 2 : LINE_GAP;
    }

    private boolean isScanned() {
        return !entry.scan().isEmpty();
    }

    private double wordsWidth(double width) {
        return isScanned() ? width - CODE - CODE_GAP : width;
    }
}
