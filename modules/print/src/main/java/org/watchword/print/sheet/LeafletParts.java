package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.type.Writing;

/// The parts of a leaflet at one size of type, and how they can be shared out over its sides.
record LeafletParts(Setting setting, LeafletCover cover, List<Stack> sections, LeafletCalls calls, Stack foot) {

    /// @param size of running text in points, on A5
    static LeafletParts of(Setting setting, double size) throws Refusal {
        Copy copy = setting.copy();
        Writing writing = copy.writing();
        TypeCase types = setting.types();
        Style heading = setting.style(types.bold(), size * 1.32, 1.2, Ink.TEAL);
        Style body = setting.style(types.regular(), size, 1.36, Ink.INK);
        Bricklayer layer = new Bricklayer(writing, heading, body, Ink.TEAL);
        double column = LeafletSide.column(setting);
        List<Stack> sections = new ArrayList<>();
        for (Section section : copy.sections()) {
            sections.add(layer.section(section));
        }
        return new LeafletParts(
                setting,
                LeafletCover.of(setting, size, column),
                sections,
                LeafletCalls.of(setting, size, column),
                setting.foot(Ink.INK));
    }

    /// The sides with as many sections on the front as fit; none when the words do not fit at this size.
    List<LeafletSide> sides() {
        if (widthOverflow() >= 0 || cover.overflows() || calls.overflows()) {
            return List.of();
        }
        return IntStream.rangeClosed(0, sections.size())
                .map(onBack -> sections.size() - onBack)
                .mapToObj(this::shared)
                .filter(way -> way.stream().allMatch(side -> side.spare() >= 0))
                .findFirst()
                .orElse(List.of());
    }

    /// Where the text overflows at this size.
    String tooMuch() {
        List<Section> written = setting.copy().sections();
        int wide = widthOverflow();
        if (wide >= 0) {
            return written.get(wide).heading();
        }
        return written.isEmpty() || cover.overflows()
                ? setting.copy().title()
                : written.getLast().heading();
    }

    private List<LeafletSide> shared(int onFront) {
        boolean callsFirst = setting.copy().affected();
        List<Stack> front = sections.subList(0, onFront);
        List<Stack> back = sections.subList(onFront, sections.size());
        LeafletCalls frontCalls = callsFirst ? calls : LeafletCalls.NONE;
        if (callsFirst && back.isEmpty()) {
            return List.of(new LeafletSide(setting, cover, frontCalls, front, foot));
        }
        Stack nothing = new Stack(List.of(), 0);
        return List.of(
                new LeafletSide(setting, cover, frontCalls, front, nothing),
                new LeafletSide(setting, LeafletCover.NONE, callsFirst ? LeafletCalls.NONE : calls, back, foot));
    }

    private int widthOverflow() {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).overflows(LeafletSide.column(setting))) {
                return i;
            }
        }
        return -1;
    }
}
