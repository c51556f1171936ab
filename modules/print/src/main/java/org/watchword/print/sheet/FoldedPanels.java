package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.watchword.print.page.Page;

/// Draws the panels of a leaflet folded in three.
record FoldedPanels(Setting setting, FoldedParts parts, Scenery scenery) {
    private static final double HIGHEST_SCENERY = 190;
    private static final double SILL = 26;

    /// A sill along the foot of the three panels inside, so that they are seen as one.
    void drawSill(Page inside) {
        double height = SILL + draft();
        Rectangle2D sill = new Rectangle2D.Double(0, setting.height() - height, setting.width(), height);
        inside.decoration(() -> inside.ground(sill, Ink.SAND));
    }

    /// @param column of the panel's words, from the upper edge of the paper
    /// @param sections that stand on it
    void draw(FoldPanel panel, Spot column, List<Stack> sections) {
        Rectangle2D ground = panel.ground(setting.writing().rightToLeft(), setting.height());
        switch (panel) {
            case COVER -> drawCover(ground, column);
            case FLAP -> drawFlap(ground, column, sections);
            case BACK -> drawBack(ground, column);
            case FIRST, SECOND, THIRD -> drawInside(panel, ground, column, sections);
        }
    }

    private void drawCover(Rectangle2D ground, Spot column) {
        double top = top();
        double below = setting.height() - top - parts.coverHeight() - FoldedParts.GAP - draft();
        scenery.drawAcross(column.page(), aboveTheDraftBand(ground), Math.min(HIGHEST_SCENERY, below));
        parts.title().draw(column.down(top));
        parts.lead().draw(column.down(top + parts.title().height(column.width()) + FoldedParts.GAP));
    }

    /// Without words it carries the cover's light, so that nobody takes it for a page that went wrong.
    private void drawFlap(Rectangle2D ground, Spot column, List<Stack> sections) {
        if (sections.isEmpty()) {
            scenery.drawAcross(column.page(), aboveTheDraftBand(ground), HIGHEST_SCENERY);
        }
        drawSections(column.down(top()), sections);
    }

    private Rectangle2D aboveTheDraftBand(Rectangle2D ground) {
        return new Rectangle2D.Double(ground.getX(), ground.getY(), ground.getWidth(), ground.getHeight() - draft());
    }

    private void drawBack(Rectangle2D ground, Spot column) {
        Stack foot = setting.foot(Ink.INK);
        double footTop = setting.height() - FoldedParts.TOP - draft() - foot.height(column.width());
        if (!setting.copy().affected() && !parts.calls().isEmpty()) {
            column.page().decoration(() -> column.page().ground(ground, Ink.LAMP));
            parts.calls().words().draw(column.down(top()));
        }
        foot.draw(column.down(footTop));
    }

    private void drawInside(FoldPanel panel, Rectangle2D ground, Spot column, List<Stack> sections) {
        Spot next = column.down(top());
        if (panel == FoldPanel.FIRST
                && setting.copy().affected()
                && !parts.calls().isEmpty()) {
            double height = top() + parts.calls().height() + FoldedParts.GAP;
            Rectangle2D light = new Rectangle2D.Double(ground.getX(), 0, ground.getWidth(), height);
            column.page().decoration(() -> column.page().ground(light, Ink.LAMP));
            parts.calls().words().draw(next);
            next = column.down(height + FoldedParts.GAP);
        }
        drawSections(next, sections);
    }

    private static void drawSections(Spot from, List<Stack> sections) {
        Spot next = from;
        for (Stack section : sections) {
            section.draw(next);
            next = next.down(section.height(from.width()) + FoldedParts.GAP);
        }
    }

    private double top() {
        return FoldedParts.TOP + draft();
    }

    private double draft() {
        return new DraftBand(setting).height();
    }
}
