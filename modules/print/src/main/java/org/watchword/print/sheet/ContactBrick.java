package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.copy.Entry;
import org.watchword.print.mark.QrCode;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// A contact: the number first, then when to use it and who answers; a code to scan where the copy allows one.
record ContactBrick(Writing writing, Entry entry, Contacts style) implements Brick {
    private static final double CODE = 64;
    private static final double CODE_GAP = 8;

    /// The styles of a contact's parts.
    record Contacts(Style number, Style purpose, Style name) {}

    @Override
    public double height(double width) {
        return Math.max(words().height(wordsWidth(width)), isScanned() ? CODE : 0);
    }

    @Override
    public boolean overflows(double width) {
        return words().overflows(wordsWidth(width));
    }

    @Override
    public void draw(Spot spot) {
        double shift = isScanned() && writing.rightToLeft() ? CODE + CODE_GAP : 0;
        words().draw(spot.column(shift, wordsWidth(spot.width())));
        if (isScanned()) {
            drawCode(spot);
        }
    }

    private void drawCode(Spot spot) {
        double x = writing.rightToLeft() ? spot.x() : spot.x() + spot.width() - CODE;
        var figure = spot.parent().child(Role.FIGURE).described(entry.name() + ": " + entry.number());
        spot.page().box(figure, x, spot.y(), CODE, CODE);
        spot.page().content(figure, () -> {
            spot.page().fill(new Rectangle2D.Double(x, spot.y(), CODE, CODE), Ink.PAPER);
            spot.page().fill(new QrCode(entry.scan()).shape(x, spot.y(), CODE), Ink.INK);
        });
    }

    private Stack words() {
        List<Brick> parts = new ArrayList<>();
        if (!entry.number().isEmpty()) {
            parts.add(TextBrick.number(writing, entry.number(), style.number()));
        }
        for (String purpose : List.of(entry.purpose(), entry.remark())) {
            if (!purpose.isEmpty()) {
                parts.add(TextBrick.line(writing, purpose, style.purpose()));
            }
        }
        parts.add(TextBrick.line(writing, entry.name(), style.name()));
        return new Stack(parts, 1);
    }

    private boolean isScanned() {
        return !entry.scan().isEmpty();
    }

    private double wordsWidth(double width) {
        return isScanned() ? width - CODE - CODE_GAP : width;
    }
}
