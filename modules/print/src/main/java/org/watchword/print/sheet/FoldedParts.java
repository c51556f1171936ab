package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// The parts of a leaflet folded in three at one size of type.
///
/// @param title on the cover, with the lead below it
/// @param calls the numbers; for people affected they are read first when it is opened, for the public on the back
record FoldedParts(Setting setting, TextBrick title, Stack lead, List<Stack> sections, LeafletCalls calls) {
    static final double MARGIN = 24;
    static final double TOP = 36;
    static final double GAP = 18;
    /// Long words of German and Welsh stand on one line even so.
    private static final double SMALLEST_TITLE = 14;
    private static final List<FoldPanel> INSIDE = List.of(FoldPanel.FIRST, FoldPanel.SECOND, FoldPanel.THIRD);
    private static final List<FoldPanel> ALL =
            List.of(FoldPanel.FIRST, FoldPanel.SECOND, FoldPanel.THIRD, FoldPanel.FLAP);
    /// The least that a light or a picture on the cover wants.
    private static final double SCENERY = 70;

    /// @param size of running text, in points
    static FoldedParts of(Setting setting, double size) throws Refusal {
        Copy copy = setting.copy();
        Writing writing = copy.writing();
        TypeCase types = setting.types();
        Style title = setting.style(types.bold(), size * 2.3, 1.08, Ink.PAPER);
        Style lead = setting.style(types.regular(), size * 1.05, 1.4, Ink.PAPER);
        Bricklayer layer = new Bricklayer(
                writing,
                setting.style(types.bold(), size * 1.3, 1.2, Ink.TEAL),
                setting.style(types.regular(), size, 1.4, Ink.INK),
                Ink.TEAL);
        List<Stack> sections = new ArrayList<>();
        for (Section section : copy.sections()) {
            sections.add(layer.section(section));
        }
        return new FoldedParts(
                setting,
                TextBrick.heading(writing, copy.title(), title, Role.TITLE)
                        .fitted(column(FoldPanel.COVER), Math.max(SMALLEST_TITLE, setting.smallest())),
                new Bricklayer(writing, lead, lead, Ink.LAMP).passages(copy.lead()),
                sections,
                LeafletCalls.upright(setting, size, column(FoldPanel.BACK), room(setting) - foot(setting) - GAP));
    }

    static double column(FoldPanel panel) {
        return panel.width() - 2 * MARGIN;
    }

    /// Which sections stand on which panel; empty when they do not fit at this size.
    Optional<Map<FoldPanel, List<Stack>>> shared() {
        boolean wide = title.overflows(column(FoldPanel.COVER))
                || lead.overflows(column(FoldPanel.COVER))
                || (!calls.isEmpty() && calls.overflows())
                || setting.foot(Ink.INK).overflows(column(FoldPanel.BACK));
        if (wide || coverHeight() > room() - SCENERY || backHeight() > room()) {
            return Optional.empty();
        }
        List<FoldPanel> panels = sections.size() > INSIDE.size() ? ALL : INSIDE;
        Map<FoldPanel, List<Stack>> filled = new EnumMap<>(FoldPanel.class);
        return fill(filled, panels, 0) ? Optional.of(filled) : Optional.empty();
    }

    /// The sentence to shorten when the words do not fit at this size.
    String tooMuch() {
        Copy copy = setting.copy();
        double cover = column(FoldPanel.COVER);
        if (title.overflows(cover)) {
            return copy.title();
        }
        double narrowest = column(FoldPanel.FLAP);
        for (int i = 0; i < sections.size(); i++) {
            Section written = copy.sections().get(i);
            if (sections.get(i).overflows(narrowest)) {
                return copy.widestSentence(written);
            }
            if (sections.get(i).height(narrowest) > room()) {
                return copy.longestSentence(written);
            }
        }
        return lead.overflows(cover) ? copy.widestSentence() : copy.longestSentence();
    }

    /// Title and lead, in points.
    double coverHeight() {
        return title.height(column(FoldPanel.COVER)) + GAP + lead.height(column(FoldPanel.COVER));
    }

    /// What a panel has between the edges of the paper.
    double room() {
        return room(setting);
    }

    private static double room(Setting setting) {
        return setting.height() - 2 * (TOP + new DraftBand(setting).height());
    }

    private static double foot(Setting setting) {
        return setting.foot(Ink.INK).height(column(FoldPanel.BACK));
    }

    private double backHeight() {
        return foot(setting) + (setting.copy().affected() ? 0 : calls.height() + GAP);
    }

    /// Each panel takes as few sections as leave the rest room: the earliest way that fits fills them evenly.
    private boolean fill(Map<FoldPanel, List<Stack>> filled, List<FoldPanel> panels, int from) {
        if (panels.isEmpty()) {
            return from == sections.size();
        }
        FoldPanel panel = panels.getFirst();
        int left = sections.size() - from;
        for (int count = Math.min(1, left); count <= left && fits(panel, from, from + count); count++) {
            filled.put(panel, sections.subList(from, from + count));
            if (fill(filled, panels.subList(1, panels.size()), from + count)) {
                return true;
            }
        }
        filled.remove(panel);
        return false;
    }

    private boolean fits(FoldPanel panel, int from, int to) {
        double width = column(panel);
        boolean leads = panel == FoldPanel.FIRST && setting.copy().affected() && !calls.isEmpty();
        double height = leads ? calls.height() + 2 * GAP : 0;
        for (Stack section : sections.subList(from, to)) {
            if (section.overflows(width)) {
                return false;
            }
            height += section.height(width) + GAP;
        }
        return height - GAP <= room();
    }
}
