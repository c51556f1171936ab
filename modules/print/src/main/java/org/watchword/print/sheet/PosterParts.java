package org.watchword.print.sheet;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Entry;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Writing;

/// The parts of a poster at one size of type.
///
/// @param title on dark ground, with the lead below it
/// @param call the first section around the large number
/// @param others the other numbers, and further sections
record PosterParts(
        Setting setting, Scenery scenery, TextBrick title, Stack lead, Stack call, Stack others, Stack foot) {
    private static final double MARGIN = 46;
    private static final double SMALLEST_TITLE = 36;
    private static final double LARGEST_NUMBER = 108;
    private static final double SMALLEST_NUMBER = 30;

    /// @param size of the type, as a part of the designed size
    static PosterParts of(Setting setting, double size) throws Refusal {
        Copy copy = setting.copy();
        Writing writing = copy.writing();
        Style title = setting.style(setting.types().bold(), 84 * size, 1.04, Ink.PAPER);
        Style lead = setting.style(setting.types().regular(), Math.max(14, 23 * size), 1.34, Ink.PAPER);
        return new PosterParts(
                setting,
                Scenery.of(setting),
                TextBrick.heading(writing, copy.title(), title, Role.TITLE)
                        .fitted(setting.width() - 2 * setting.scaled(MARGIN), setting.scaled(SMALLEST_TITLE)),
                new Bricklayer(writing, lead, lead, Ink.LAMP).passages(copy.lead()),
                call(setting, size),
                others(setting, size),
                setting.foot(Ink.SOFT));
    }

    /// A sentence whose words are wider than their column at this size.
    Optional<String> tooWide() {
        if (title.overflows(column())) {
            return Optional.of(setting.copy().title());
        }
        boolean fits = !lead.overflows(leadWidth()) && !call.overflows(column()) && !others.overflows(column());
        return fits ? Optional.empty() : Optional.of(setting.copy().widestSentence());
    }

    /// What is left of a page's height; less than nothing when it is too low.
    double spare(double height) {
        double below = others.height(column()) + foot.height(column()) + bottom() + 2 * gap();
        return height - promiseHeight() - callHeight() - below;
    }

    double promiseHeight() {
        double words = title.height(column()) + gap() + lead.height(leadWidth());
        return top() + words + 1.6 * gap();
    }

    double callHeight() {
        return call.height(column()) + 2 * gap();
    }

    double column() {
        return setting.width() - 2 * margin();
    }

    /// The lead stands beside the light, never over it.
    double leadWidth() {
        return column() * scenery.besides(0.6);
    }

    double reach() {
        return column() * 0.3;
    }

    double margin() {
        return setting.scaled(MARGIN);
    }

    double top() {
        return setting.scaled(48);
    }

    double bottom() {
        return setting.scaled(28);
    }

    double gap() {
        return setting.scaled(20);
    }

    private static Stack call(Setting setting, double size) throws Refusal {
        Copy copy = setting.copy();
        Writing writing = copy.writing();
        TypeCase types = setting.types();
        Style heading = setting.style(types.semibold(), Math.max(16, 25 * size), 1.2, Ink.INK);
        Style name = setting.style(types.semibold(), Math.max(14, 20 * size), 1.3, Ink.INK);
        Style body = setting.style(types.regular(), Math.max(14, 19 * size), 1.34, Ink.INK);
        List<Brick> bricks = new ArrayList<>();
        Optional<Section> first = copy.sections().stream().findFirst();
        first.ifPresent(s -> bricks.add(TextBrick.heading(writing, s.heading(), heading, Role.HEADING)));
        for (Entry entry : copy.contacts().stream().limit(1).toList()) {
            if (!entry.number().isEmpty()) {
                bricks.add(largeNumber(setting, entry.number(), size));
            }
            bricks.add(TextBrick.line(writing, entry.name(), name));
        }
        if (first.isPresent()) {
            bricks.add(new Bricklayer(writing, heading, body, Ink.INK)
                    .passages(first.get().body()));
        }
        return new Stack(bricks, setting.scaled(2));
    }

    /// As large as the column allows: it is what people must be able to read and remember.
    private static TextBrick largeNumber(Setting setting, String number, double size) {
        Style largest = setting.style(setting.types().number(), LARGEST_NUMBER * size, 1.08, Ink.INK);
        return TextBrick.number(setting.writing(), number, largest)
                .fitted(setting.width() - 2 * setting.scaled(MARGIN), setting.scaled(SMALLEST_NUMBER));
    }

    private static Stack others(Setting setting, double size) throws Refusal {
        Copy copy = setting.copy();
        Style heading = setting.style(setting.types().semibold(), Math.max(14, 19 * size), 1.25, Ink.TEAL);
        Style body = setting.style(setting.types().regular(), Math.max(12, 15 * size), 1.35, Ink.INK);
        List<Brick> bricks = new ArrayList<>();
        if (copy.contacts().size() > 1) {
            bricks.add(cards(setting, size));
        }
        Bricklayer layer = new Bricklayer(copy.writing(), heading, body, Ink.TEAL);
        for (Section section : copy.sections().stream().skip(1).toList()) {
            bricks.add(layer.section(section));
        }
        return new Stack(bricks, setting.scaled(16));
    }

    private static Grid cards(Setting setting, double size) {
        TypeCase types = setting.types();
        var style = new ContactBrick.Look(
                setting.style(types.number(), Math.max(20, 26 * size), 1.2, Ink.INK),
                setting.style(types.regular(), Math.max(12, 14.5 * size), 1.3, Ink.INK),
                setting.style(types.medium(), Math.max(12, 13 * size), 1.3, Ink.SOFT));
        List<Brick> cards = setting.copy().contacts().stream()
                .skip(1)
                .<Brick>map(entry -> new ContactBrick(setting.writing(), entry, style))
                .toList();
        var shape = new Grid.Shape(
                Math.min(2, cards.size()), setting.scaled(14), setting.writing().rightToLeft());
        return new Grid(cards, shape, new Grid.Frame(setting.scaled(14), PosterParts::drawCard));
    }

    private static void drawCard(Spot cell, double height) {
        Shape edge = new RoundRectangle2D.Double(cell.x(), cell.y(), cell.width(), height, 18, 18);
        Shape line = new BasicStroke(1.4f).createStrokedShape(edge);
        cell.page().decoration(() -> cell.page().fill(line, Ink.SAND_LINE));
    }
}
