package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.tag.Role;

/// The mark of a translation that nobody has checked, on something too small for a band from edge to edge.
record DraftBrick(TextBrick word) implements Brick {
    private static final double SIZE = 9;
    private static final double INDENT = 5;
    private static final double BELOW = 4;

    static DraftBrick of(Setting setting) {
        Style style = setting.style(setting.types().bold(), SIZE, 1.3, Ink.PAPER);
        return new DraftBrick(TextBrick.said(setting.copy().line(ProgramLine.DRAFT), style, Role.PARAGRAPH));
    }

    @Override
    public double height(double width) {
        return word.height(width - 2 * INDENT) + BELOW;
    }

    @Override
    public boolean overflows(double width) {
        return word.overflows(width - 2 * INDENT);
    }

    @Override
    public void draw(Spot spot) {
        var band = new Rectangle2D.Double(spot.x(), spot.y(), spot.width(), height(spot.width()) - BELOW);
        spot.page().decoration(() -> spot.page().ground(band, Ink.ROSE));
        word.draw(spot.column(INDENT, spot.width() - 2 * INDENT));
    }
}
