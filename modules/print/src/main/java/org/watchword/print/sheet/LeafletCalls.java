package org.watchword.print.sheet;

import java.util.List;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.copy.Copy;
import org.watchword.print.tag.Role;

/// The numbers of a leaflet, in the lamp's light across the whole width.
record LeafletCalls(Stack words, double column) {
    private static final double SMALL = 12;
    static final LeafletCalls NONE = new LeafletCalls(new Stack(List.of(), 0), 0);

    /// @param size of running text in points, on the paper it was designed for
    /// @param column how wide it may be, in points
    static LeafletCalls of(Setting setting, double size, double column) {
        return of(setting, new Sizes(size * 1.32, size * 1.32, Math.max(SMALL, size - 2), 2), column);
    }

    /// The same one below the other on a panel that is high and narrow, larger where there is room.
    ///
    /// @param highest how high they may be, in points
    static LeafletCalls upright(Setting setting, double size, double column, double highest) {
        LeafletCalls roomy = of(setting, new Sizes(size * 1.3, size * 1.7, Math.max(SMALL, size * 0.82), 1), column);
        return roomy.height() <= highest ? roomy : of(setting, new Sizes(size * 1.3, size * 1.32, SMALL, 1), column);
    }

    /// @param heading of "Who to call", in points
    /// @param number of the numbers
    /// @param words of the words below them
    /// @param columns side by side
    private record Sizes(double heading, double number, double words, int columns) {}

    private static LeafletCalls of(Setting setting, Sizes sizes, double column) {
        Copy copy = setting.copy();
        TypeCase types = setting.types();
        var style = new ContactBrick.Look(
                setting.style(types.number(), sizes.number(), 1.2, Ink.INK),
                setting.style(types.regular(), sizes.words(), 1.24, Ink.INK),
                setting.style(types.semibold(), sizes.words(), 1.24, Ink.INK));
        List<Brick> contacts = copy.contacts().stream()
                .<Brick>map(entry -> new ContactBrick(copy.writing(), entry, style))
                .toList();
        if (contacts.isEmpty()) {
            return NONE;
        }
        Style heading = setting.style(types.bold(), sizes.heading(), 1.2, Ink.INK);
        TextBrick title = TextBrick.said(copy.line(ProgramLine.WHO_TO_CALL), heading, Role.HEADING);
        var shape = new Grid.Shape(
                sizes.columns(), setting.scaled(14), copy.writing().rightToLeft());
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
