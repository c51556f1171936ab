package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.LabelSheet;
import org.watchword.print.LabelSheet.Form;
import org.watchword.print.LabelSheet.Roll;
import org.watchword.print.Refused;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Element;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// Sheets of labels: full pages, as a printer takes them, with each label where it lies on the sheet. Nothing is drawn
/// around them, because a sheet that lies a millimetre off would show it.
record LabelPages(TypeCase types, LabelSheet sheet) implements Sheet {

    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double HEIGHT = 297 * POINTS_PER_MM;
    private static final double BETWEEN = 2.5 * POINTS_PER_MM;

    /// Free on each side of a label, for sheets that lie a little off.
    private static final double INSIDE = 2.5 * POINTS_PER_MM;

    private static final double LARGEST = 22;
    private static final double SMALLEST = 8;
    private static final double NAME_SHARE = 0.55;

    @Override
    public void draw(PrintFile file) throws Refusal {
        boolean first = true;
        for (Roll roll : sheet.rolls()) {
            Stack label = fitted(roll);
            int onPage = roll.form().columns() * roll.form().rows();
            for (int page = 0; page < (roll.count() + onPage - 1) / onPage; page++) {
                page(file, roll, label, first);
                first = false;
            }
        }
    }

    private void page(PrintFile file, Roll roll, Stack label, boolean first) {
        Form form = roll.form();
        Page page = file.page(Setting.A4_WIDTH, HEIGHT);
        double wide = form.wideMm() * POINTS_PER_MM;
        double high = form.highMm() * POINTS_PER_MM;
        double left = (Setting.A4_WIDTH - form.columns() * wide - (form.columns() - 1) * BETWEEN) / 2;
        double top = (HEIGHT - form.rows() * high) / 2;
        double inner = wide - 2 * INSIDE;
        double down = (high - label.height(inner)) / 2;
        for (int at = 0; at < form.columns() * form.rows(); at++) {
            Element section = file.root().child(Role.SECTION);
            int row = at / form.columns();
            double x = left + at % form.columns() * (wide + BETWEEN) + INSIDE;
            double y = top + row * high + down;
            Stack drawn = first && at == 0 ? stack(roll, size(roll), Role.TITLE) : label;
            drawn.draw(new Spot(page, section, x, y, inner));
        }
    }

    /// The largest letters in which the number stands in one line.
    private Stack fitted(Roll roll) throws Refusal {
        double size = size(roll);
        if (size < SMALLEST) {
            throw new Refusal(Refused.Reason.DOES_NOT_FIT, roll.name() + " " + roll.number());
        }
        return stack(roll, size, Role.HEADING);
    }

    private double size(Roll roll) {
        double inner = roll.form().wideMm() * POINTS_PER_MM - 2 * INSIDE;
        double most = roll.form().highMm() * POINTS_PER_MM - 2 * INSIDE;
        for (double size = LARGEST; size >= SMALLEST; size -= 0.5) {
            TextBrick number = number(roll, size, Role.HEADING);
            boolean inOneLine = number.height(inner) <= number.height(Setting.A4_WIDTH) + 0.01;
            Stack stack = stack(roll, size, Role.HEADING);
            if (inOneLine && !stack.overflows(inner) && stack.height(inner) <= most) {
                return size;
            }
        }
        return 0;
    }

    private Stack stack(Roll roll, double size, Role role) {
        List<Brick> bricks = new ArrayList<>();
        if (!roll.name().isEmpty()) {
            bricks.add(TextBrick.line(
                    writing(), roll.name(), style(types.regular(), Math.max(SMALLEST, size * NAME_SHARE))));
        }
        bricks.add(number(roll, size, role));
        return new Stack(bricks, 1);
    }

    private TextBrick number(Roll roll, double size, Role role) {
        return TextBrick.heading(writing(), roll.number(), style(types.number(), size), role);
    }

    private Style style(Typeface face, double size) {
        return new Style(face, types.bold(), types.number(), size, 1.2, Ink.INK);
    }

    private Writing writing() {
        return new Writing(sheet.language());
    }
}
