package org.watchword.print.sheet;

import java.util.List;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Line;
import org.watchword.print.tag.Role;

/// The numbers of a leaflet, in the lamp's light across the whole width.
record LeafletCalls(Stack words, double column) {
    private static final double SMALLEST = 12;
    static final LeafletCalls NONE = new LeafletCalls(new Stack(List.of(), 0), 0);

    /// @param size of running text in points, on the paper it was designed for
    /// @param column how wide it may be, in points
    static LeafletCalls of(Setting setting, double size, double column) {
        Copy copy = setting.copy();
        TypeCase types = setting.types();
        double small = Math.max(SMALLEST, size - 2);
        var style = new ContactBrick.Look(
                setting.style(types.number(), size * 1.32, 1.2, Ink.INK),
                setting.style(types.regular(), small, 1.24, Ink.INK),
                setting.style(types.semibold(), small, 1.24, Ink.INK));
        List<Brick> contacts = copy.contacts().stream()
                .<Brick>map(entry -> new ContactBrick(copy.writing(), entry, style))
                .toList();
        if (contacts.isEmpty()) {
            return NONE;
        }
        Style heading = setting.style(types.bold(), size * 1.32, 1.2, Ink.INK);
        TextBrick title = TextBrick.said(copy.line(Line.WHO_TO_CALL), heading, Role.HEADING);
        var shape = new Grid.Shape(2, setting.scaled(14), copy.writing().rightToLeft());
        Grid grid = new Grid(contacts, shape, Grid.Frame.NONE);
        return new LeafletCalls(new Stack(List.of(title, grid), setting.scaled(8)), column);
    }

    boolean isEmpty() {
        return words.bricks().isEmpty();
    }

    double height() {
        return isEmpty() ? 0 : words.height(column);
    }

    boolean overflows() {
        return !isEmpty() && words.overflows(column);
    }
}
