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

    /// The same over as many sides as it takes: a section stands whole on one of them. None when one does not.
    List<LeafletSide> manySides() {
        List<LeafletSide> two = sides();
        if (!two.isEmpty() || widthOverflow() >= 0 || cover.overflows() || calls.overflows()) {
            return two;
        }
        Stack nothing = new Stack(List.of(), 0);
        LeafletCalls first = setting.copy().affected() ? calls : LeafletCalls.NONE;
        List<LeafletSide> sides = new ArrayList<>();
        sides.add(new LeafletSide(setting, cover, first, List.of(), nothing));
        for (Stack section : sections) {
            LeafletSide longer = sides.getLast().and(section);
            if (longer.spare() >= 0) {
                sides.set(sides.size() - 1, longer);
            } else {
                sides.add(LeafletSide.empty(setting).and(section));
            }
        }
        end(sides);
        return sides.stream().allMatch(side -> side.spare() >= 0) ? List.copyOf(sides) : List.of();
    }

    /// The numbers and who checked them, on the last side or on one of their own. Below a cover stands what comes
    /// first, so for the public they never share its side.
    private void end(List<LeafletSide> sides) {
        LeafletCalls last = setting.copy().affected() ? LeafletCalls.NONE : calls;
        LeafletSide ending = sides.getLast().endingWith(last, foot);
        boolean turn = sides.size() == 1 && !last.isEmpty();
        if (turn || ending.spare() < 0) {
            sides.add(LeafletSide.empty(setting).endingWith(last, foot));
        } else {
            sides.set(sides.size() - 1, ending);
        }
    }

    /// The sentence to shorten when the words do not fit at this size.
    String tooMuch() {
        Copy copy = setting.copy();
        int wide = widthOverflow();
        if (wide >= 0) {
            return copy.widestSentence(copy.sections().get(wide));
        }
        if (cover.overflows()) {
            return copy.widestSentence();
        }
        for (int i = 0; i < sections.size(); i++) {
            if (LeafletSide.empty(setting).and(sections.get(i)).spare() < 0) {
                return copy.longestSentence(copy.sections().get(i));
            }
        }
        return copy.longestSentence();
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
