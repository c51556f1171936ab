package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// Draws the pages of a guide with what they share: the head of the first, the light at the foot of the last, numbers.
///
/// @param foot who checked what, at the end of the last page
/// @param numberSize of the pages' numbers, in points on A4
record GuideBinding(Setting setting, LeafletCover cover, LeafletCalls calls, Stack foot, double numberSize) {
    private static final double GAP = 16;
    private static final double NUMBER_FOOT = 40;
    private static final double NUMBER_MARGIN = 15.4;

    /// What the end of the last page needs above the page's number, in points.
    double ending() {
        double light = calls.isEmpty() ? 0 : calls.height() + 2 * gap();
        return foot.bricks().isEmpty() ? light : light + foot.height(column()) + gap();
    }

    void draw(PrintFile file, List<GuidePage> pages) {
        Map<Integer, Element> parts = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = file.page(setting.width(), setting.height());
            DraftBand draft = new DraftBand(setting);
            draft.draw(page, file.root());
            Spot spot = new Spot(page, file.root(), setting.scaled(Guide.MARGIN), draft.height(), column());
            if (i == 0) {
                cover.draw(spot);
            }
            for (GuidePage.Placed one : pages.get(i).placed()) {
                Element part =
                        parts.computeIfAbsent(one.part(), _ -> file.root().child(Role.SECTION));
                one.brick()
                        .draw(spot.in(part)
                                .down(one.top() - spot.y())
                                .column(0, pages.get(i).width()));
            }
            if (i == pages.size() - 1) {
                drawEnding(spot, pages.get(i).placed().isEmpty());
            }
            drawNumber(spot, i + 1, pages.size());
        }
    }

    /// At the foot of a page that says something else as well, at the head of one of its own.
    private void drawEnding(Spot spot, boolean alone) {
        double bottom = spot.page().height() - new DraftBand(setting).height();
        double height = ending() + setting.scaled(NUMBER_FOOT);
        double top = alone ? spot.y() : bottom - height;
        if (!calls.isEmpty()) {
            Rectangle2D light = new Rectangle2D.Double(0, top, spot.page().width(), height);
            spot.page().decoration(() -> spot.page().ground(light, Ink.LAMP));
            Spot words = spot.down(top + gap() - spot.y());
            calls.words().draw(words.in(spot.parent().child(Role.SECTION)));
        }
        foot.draw(spot.down(top + ending() - foot.height(column()) - spot.y()));
    }

    /// Decoration: a screen reader counts pages by itself.
    private void drawNumber(Spot spot, int number, int of) {
        Style style = setting.style(setting.types().semibold(), numberSize, 1.2, Ink.INK);
        TextBrick words = TextBrick.line(setting.writing(), number + " / " + of, style);
        double foot = setting.scaled(NUMBER_MARGIN) + style.lineHeight();
        double top = spot.page().height() - new DraftBand(setting).height() - foot;
        spot.page().decoration(() -> words.drawLines(spot.down(top - spot.y())));
    }

    private double column() {
        return setting.width() - 2 * setting.scaled(Guide.MARGIN);
    }

    private double gap() {
        return setting.scaled(GAP);
    }
}
