package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import org.watchword.print.copy.Line;
import org.watchword.print.page.Page;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// The mark at the top and the bottom of every page of a translation that nobody has checked.
record DraftBand(Setting setting) {
    private static final double HEIGHT = 26;

    /// How much of the page it takes, at the top and again at the bottom; nothing when the text is no draft.
    double height() {
        return setting.copy().draft() ? setting.scaled(HEIGHT) : 0;
    }

    void draw(Page page, Element parent) {
        if (!setting.copy().draft()) {
            return;
        }
        Style style = setting.style(setting.types().bold(), 14, 1.2, Ink.PAPER);
        TextBrick word = TextBrick.said(setting.copy().line(Line.DRAFT), style, Role.PARAGRAPH);
        for (double top : new double[] {0, setting.height() - height()}) {
            page.decoration(() -> page.fill(new Rectangle2D.Double(0, top, page.width(), height()), Ink.ROSE));
            double indent = (height() - style.lineHeight()) / 2;
            word.draw(new Spot(page, parent, setting.scaled(HEIGHT), top + indent, page.width()));
        }
    }
}
