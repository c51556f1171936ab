package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// A leaflet on A4 across, folded in three: the flap is folded in first, then the cover over it. The outside is the
/// first page. For languages that are written from right to left it opens the other way.
record Folded(Setting setting) implements Sheet {
    private static final double[] SIZES = {18, 17, 16, 15, 14, 13.5, 13, 12.5, 12};

    @Override
    public void draw(PrintFile file) throws Refusal {
        String subject = setting.copy().title();
        for (double size : SIZES) {
            if (size < setting.smallest()) {
                break;
            }
            FoldedParts parts = FoldedParts.of(setting, size);
            Optional<Map<FoldPanel, List<Stack>>> shared = parts.shared();
            if (shared.isPresent()) {
                draw(file, parts, shared.get());
                return;
            }
            subject = parts.tooMuch();
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, subject);
    }

    private void draw(PrintFile file, FoldedParts parts, Map<FoldPanel, List<Stack>> shared) throws Refusal {
        Scenery scenery = Scenery.of(setting);
        Map<FoldPanel, Element> read = new EnumMap<>(FoldPanel.class);
        for (FoldPanel panel : FoldPanel.values()) {
            read.put(panel, file.root().child(Role.SECTION));
        }
        Page outside = side(file, FoldPanel.FLAP, FoldPanel.BACK);
        Page inside = side(file, FoldPanel.FIRST, FoldPanel.SECOND);
        Map<FoldPanel, Spot> columns = new EnumMap<>(FoldPanel.class);
        read.forEach((panel, element) -> {
            Page page = panel.outside() ? outside : inside;
            double left = panel.left(setting.writing().rightToLeft()) + FoldedParts.MARGIN;
            columns.put(panel, new Spot(page, element, left, 0, FoldedParts.column(panel)));
        });
        FoldedPanels panels = new FoldedPanels(setting, parts, scenery);
        panels.drawSill(inside);
        columns.forEach((panel, column) -> panels.draw(panel, column, shared.getOrDefault(panel, List.of())));
        DraftBand draft = new DraftBand(setting);
        draft.drawGround(outside);
        draft.drawGround(inside);
        columns.values().forEach(draft::drawWords);
    }

    /// A side with its marks for folding: at the inner edges of one panel and the next.
    private Page side(PrintFile file, FoldPanel one, FoldPanel next) {
        Page page = file.page(setting.width(), setting.height());
        boolean backwards = setting.writing().rightToLeft();
        for (FoldPanel panel : List.of(one, next)) {
            Rectangle2D ground = panel.ground(backwards, setting.height());
            page.foldMark(backwards ? ground.getMinX() : ground.getMaxX(), Ink.SOFT);
        }
        return page;
    }
}
