package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;

/// One side of a leaflet: cover, numbers, sections and foot, each of which may be missing.
///
/// The numbers stand below the cover when there is one, else at the bottom with the foot in their light.
record LeafletSide(Setting setting, LeafletCover cover, LeafletCalls calls, List<Stack> sections, Stack foot) {
    private static final double MARGIN = 34;
    private static final double GAP = 16;
    private static final double WIDEST_GAP = 30;

    static double column(Setting setting) {
        return setting.width() - 2 * setting.scaled(MARGIN);
    }

    static LeafletSide empty(Setting setting) {
        Stack nothing = new Stack(List.of(), 0);
        return new LeafletSide(setting, LeafletCover.NONE, LeafletCalls.NONE, List.of(), nothing);
    }

    /// The same side with one section more.
    LeafletSide and(Stack section) {
        List<Stack> more = new ArrayList<>(sections);
        more.add(section);
        return new LeafletSide(setting, cover, calls, List.copyOf(more), foot);
    }

    /// The same side as the last of a leaflet.
    LeafletSide endingWith(LeafletCalls numbers, Stack end) {
        return new LeafletSide(setting, cover, numbers.isEmpty() ? calls : numbers, sections, end);
    }

    /// What is left of the height; less than nothing when it is too low.
    double spare() {
        double words = sections.stream()
                .mapToDouble(section -> section.height(column(setting)) + gap())
                .sum();
        double light = calls.isEmpty() ? 0 : calls.height() + 2 * gap();
        double below = foot.height(column(setting)) + 1.5 * gap();
        double draft = 2 * new DraftBand(setting).height();
        return setting.height() - draft - cover.height() - light - words - below - gap();
    }

    void draw(PrintFile file) {
        Page page = file.page(setting.width(), setting.height());
        DraftBand draft = new DraftBand(setting);
        draft.draw(page, file.root());
        Spot spot = new Spot(page, file.root(), setting.scaled(MARGIN), draft.height(), column(setting));
        if (isCoverAlone()) {
            cover.drawAlone(spot, setting.height() - 2 * draft.height());
            return;
        }
        cover.draw(spot);
        Spot next = spot.down(cover.height());
        boolean callsFirst = cover.title().isPresent();
        if (callsFirst && !calls.isEmpty()) {
            double light = calls.height() + 2 * gap();
            drawCalls(next, light);
            next = next.down(light);
        }
        drawSections(next.down(1.5 * gap()));
        drawFoot(spot, setting.height() - draft.height(), callsFirst);
    }

    private boolean isCoverAlone() {
        boolean wordless =
                sections.isEmpty() && calls.isEmpty() && foot.bricks().isEmpty();
        return wordless && cover.title().isPresent();
    }

    private void drawSections(Spot from) {
        double room = Math.min(setting.scaled(WIDEST_GAP) - gap(), spare() / Math.max(1, sections.size()));
        Spot next = from;
        for (Stack section : sections) {
            section.draw(next.in(from.parent().child(Role.SECTION)));
            next = next.down(section.height(next.width()) + gap() + Math.max(0, room));
        }
    }

    private void drawFoot(Spot spot, double bottom, boolean callsFirst) {
        double footTop = bottom - foot.height(spot.width()) - gap();
        if (!callsFirst && !calls.isEmpty()) {
            double low = footTop - calls.height() - 1.7 * gap();
            double lightTop = sections.isEmpty() ? spot.y() : low;
            drawCalls(spot.down(lightTop - spot.y()), bottom - lightTop);
        }
        foot.draw(spot.down(footTop - spot.y()));
    }

    private void drawCalls(Spot spot, double height) {
        Rectangle2D light = new Rectangle2D.Double(0, spot.y(), spot.page().width(), height);
        spot.page().decoration(() -> spot.page().ground(light, Ink.LAMP));
        Element section = spot.parent().child(Role.SECTION);
        calls.words().draw(spot.down(gap()).in(section));
    }

    private double gap() {
        return setting.scaled(GAP);
    }
}
