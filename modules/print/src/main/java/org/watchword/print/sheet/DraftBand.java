package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.page.Page;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// The mark at the top and the bottom of every page of a translation that nobody has checked.
record DraftBand(Setting setting) {
    private static final double HEIGHT = 36;
    private static final double INDENT = 26;
    /// From the cut to the word, in points: 5 mm and what a knife may slip.
    private static final double SAFE = 15;

    /// How much of the page it takes, at the top and again at the bottom; nothing when the text is no draft.
    double height() {
        return setting.copy().draft() ? setting.scaled(HEIGHT) : 0;
    }

    void draw(Page page, Element parent) {
        drawGround(page);
        drawWords(new Spot(page, parent, setting.scaled(INDENT), 0, page.width() - 2 * setting.scaled(INDENT)));
    }

    /// The two bands, without a word.
    void drawGround(Page page) {
        if (setting.copy().draft()) {
            for (double top : new double[] {0, setting.height() - height()}) {
                page.decoration(() -> page.ground(new Rectangle2D.Double(0, top, page.width(), height()), Ink.ROSE));
            }
        }
    }

    /// The word, in the bands above and below a column.
    void drawWords(Spot column) {
        if (!setting.copy().draft()) {
            return;
        }
        Style style = setting.style(setting.types().bold(), 14, 1.2, Ink.PAPER);
        TextBrick word = TextBrick.said(setting.copy().line(ProgramLine.DRAFT), style, Role.PARAGRAPH);
        double above = SAFE - (style.lineHeight() - style.size()) / 2;
        word.draw(column.down(above - column.y()));
        word.draw(column.down(setting.height() - above - style.lineHeight() - column.y()));
    }
}
