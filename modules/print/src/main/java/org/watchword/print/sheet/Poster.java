package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// One page to be read from across a room: the promise on dark ground, the number in the lamp's light, the other
/// numbers below.
record Poster(Setting setting) implements Sheet {
    private static final double[] TRIED = {1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6};

    @Override
    public void draw(PrintFile file) throws Refusal {
        PosterParts parts = fitting();
        draw(parts, file.page(setting.width(), setting.height()), file.root());
    }

    /// Draws it at the top of a page that may be higher.
    void draw(PosterParts parts, Page page, Element all) {
        DraftBand draft = new DraftBand(setting);
        draft.draw(page, all);
        double spare = parts.spare(setting.height() - 2 * draft.height());
        double band = draft.height() + parts.promiseHeight() + spare * 0.55;
        double below = band + parts.callHeight() + spare * 0.15;
        drawPromise(new Spot(page, all, parts.margin(), draft.height(), parts.column()), parts, band);
        drawCall(new Spot(page, all, parts.margin(), band, parts.column()), parts, below - band);
        drawOthers(new Spot(page, all, parts.margin(), below, parts.column()), parts, draft);
    }

    /// The parts at the largest size that fits.
    PosterParts fitting() throws Refusal {
        DraftBand draft = new DraftBand(setting);
        String tooMuch = setting.copy().longestSentence();
        for (double size : TRIED) {
            PosterParts parts = PosterParts.of(setting, size);
            if (parts.tooWide().isEmpty() && parts.spare(setting.height() - 2 * draft.height()) >= 0) {
                return parts;
            }
            tooMuch = parts.tooWide().orElse(setting.copy().longestSentence());
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, tooMuch);
    }

    private static void drawPromise(Spot spot, PosterParts parts, double bottom) {
        Rectangle2D ground = new Rectangle2D.Double(0, spot.y(), spot.page().width(), bottom - spot.y());
        double titleBottom = spot.y() + parts.top() + parts.title().height(spot.width());
        double reach = Math.min(parts.reach(), bottom - titleBottom - parts.gap() / 2);
        parts.scenery().draw(spot.page(), ground, reach);
        parts.title().draw(spot.down(parts.top()));
        boolean backwards = parts.scenery().rightToLeft();
        double aside = backwards ? spot.width() - parts.leadWidth() : 0;
        parts.lead()
                .draw(new Spot(
                        spot.page(), spot.parent(), spot.x() + aside, titleBottom + parts.gap(), parts.leadWidth()));
    }

    private static void drawCall(Spot spot, PosterParts parts, double height) {
        Scenery.drawSill(spot, height);
        double free = (height - parts.call().height(spot.width())) / 2;
        parts.call().draw(spot.down(free).in(spot.parent().child(Role.SECTION)));
    }

    private void drawOthers(Spot spot, PosterParts parts, DraftBand draft) {
        double bottom = setting.height() - draft.height() - parts.bottom();
        double foot = bottom - parts.foot().height(spot.width());
        double free = foot - spot.y() - parts.others().height(spot.width());
        parts.others().draw(spot.down(free / 2).in(spot.parent().child(Role.SECTION)));
        parts.foot().draw(spot.down(foot - spot.y()));
    }
}
