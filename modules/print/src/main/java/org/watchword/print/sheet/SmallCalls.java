package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.copy.Entry;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Weight;

/// Numbers where there is little room, one line each: what to dial, and beside it when and whom.
///
/// @param size of their words in points
/// @param brief without when to call, where even that is too much
record SmallCalls(Setting setting, double size, boolean brief) {
    private static final double LARGE = 2.3;
    private static final double STILL_LARGE = 1.5;

    /// The first as large as the column allows, with its name under it, the others smaller.
    ///
    /// @param column points
    List<Brick> firstLarge(double column) {
        List<Brick> bricks = new ArrayList<>();
        List<Entry> entries = setting.copy().contacts();
        for (Entry first : entries.stream().limit(1).toList()) {
            if (!first.number().isEmpty()) {
                Style large = setting.style(setting.types().number(), size * LARGE, 1.12, Ink.INK);
                bricks.add(TextBrick.number(setting.writing(), first.number(), large)
                        .fitted(column, size * STILL_LARGE));
            }
            bricks.add(named(first));
        }
        entries.stream().skip(1).forEach(entry -> bricks.add(line(entry)));
        return bricks;
    }

    /// All alike.
    List<Brick> lines() {
        return setting.copy().contacts().stream().<Brick>map(this::line).toList();
    }

    private TextBrick line(Entry entry) {
        if (entry.number().isEmpty()) {
            return named(entry);
        }
        return words(List.of(new Run(entry.number(), Weight.NUMBER), plain("  " + purpose(entry))));
    }

    private TextBrick named(Entry entry) {
        Run name = new Run(entry.name(), Weight.STRONG);
        return words(brief ? List.of(name) : List.of(name, plain(". " + purpose(entry))));
    }

    private TextBrick words(List<Run> runs) {
        Style style = setting.style(setting.types().regular(), size, 1.25, Ink.INK);
        return TextBrick.paragraph(setting.writing(), runs, style).inBalance();
    }

    private static String purpose(Entry entry) {
        return entry.remark().isEmpty() ? entry.purpose() : entry.purpose() + ". " + entry.remark();
    }

    private static Run plain(String text) {
        return new Run(text, Weight.PLAIN);
    }
}
