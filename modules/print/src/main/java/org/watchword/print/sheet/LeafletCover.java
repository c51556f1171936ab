package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.tag.Role;

/// The dark head of a leaflet's front: title, lead, and a light or a picture.
///
/// @param title empty on a side that has no cover
record LeafletCover(Optional<TextBrick> title, Stack lead, Scenery scenery, double column, double gap) {
    static final LeafletCover NONE = new LeafletCover(Optional.empty(), new Stack(List.of(), 0), Scenery.NONE, 0, 0);
    private static final double SMALLEST_TITLE = 20;
    private static final double SILL = 7;
    private static final double REACH = 0.27;
    private static final double WORDS = 0.68;
    private static final double GAP = 12;

    /// @param size of running text in points, on the paper it was designed for
    /// @param column how wide its words may be, in points
    static LeafletCover of(Setting setting, double size, double column) throws Refusal {
        Copy copy = setting.copy();
        Style title = setting.style(setting.types().bold(), size * 2.35, 1.08, Ink.PAPER);
        Style lead = setting.style(setting.types().regular(), size, 1.36, Ink.PAPER);
        return new LeafletCover(
                Optional.of(TextBrick.heading(copy.writing(), copy.title(), title, Role.TITLE)
                        .fitted(column, setting.scaled(SMALLEST_TITLE))),
                new Bricklayer(copy.writing(), lead, lead, Ink.LAMP).passages(copy.lead()),
                Scenery.of(setting),
                column,
                setting.scaled(GAP));
    }

    double height() {
        return title.map(words -> words.height(column) + lead.height(leadWidth()) + 5.2 * gap + SILL)
                .orElse(0.0);
    }

    boolean overflows() {
        return lead.overflows(leadWidth()) || title.stream().anyMatch(words -> words.overflows(column));
    }

    void draw(Spot spot) {
        title.ifPresent(words -> draw(spot, words, height(), false));
    }

    /// The same over a whole page of its own, with the light at its foot.
    ///
    /// @param whole height in points
    void drawAlone(Spot spot, double whole) {
        title.ifPresent(words -> draw(spot, words, whole, true));
    }

    private void draw(Spot spot, TextBrick words, double whole, boolean alone) {
        double ground = whole - SILL;
        double titleHeight = words.height(column);
        Rectangle2D dark = new Rectangle2D.Double(0, spot.y(), spot.page().width(), ground);
        if (alone) {
            scenery.drawAcross(spot.page(), dark, ground - height());
        } else {
            double beside = scenery.reachBeside(spot.page().width() - spot.x() - leadWidth() - gap);
            double high = Math.min(column * REACH, ground - titleHeight - 2.6 * gap);
            scenery.draw(spot.page(), dark, Math.min(high, beside));
        }
        Scenery.drawSill(spot.down(ground), SILL);
        words.draw(spot.down(2.2 * gap));
        double aside = scenery.rightToLeft() ? column - leadWidth() : 0;
        lead.draw(spot.down(3.2 * gap + titleHeight).column(aside, leadWidth()));
    }

    private double leadWidth() {
        return column * scenery.besides(WORDS);
    }
}
