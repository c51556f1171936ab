package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;

/// A card to carry, as often as it goes on A4: a line that tells others nothing, the number, the words.
///
/// It has one side. What lies on a table or falls out of a pocket looks like any list of numbers; the back stays
/// empty, for a note of one's own, and no printer has to meet the front from behind.
record Cards(Setting setting) implements Sheet {
    private static final double[] SIZES = {12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};
    private static final double SMALLEST = 8;
    private static final double SMALLEST_MINI = 7;
    private static final double INSET = 5.2 / 25.4 * 72;
    private static final double FOOT = 6.2;
    private static final double MINI_FOOT = 5.5;
    private static final double MINI = 200;

    @Override
    public void draw(PrintFile file) throws Refusal {
        SmallFace face = fitting();
        new CutSheet(setting.width(), setting.height()).draw(file, face::draw);
    }

    private SmallFace fitting() throws Refusal {
        for (double size : SIZES) {
            SmallFace face = face(size);
            if (face.fits() && size >= (isMini() ? SMALLEST_MINI : SMALLEST)) {
                return face;
            }
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, setting.copy().longestSentence());
    }

    private SmallFace face(double size) throws Refusal {
        Copy copy = setting.copy();
        Style heading = setting.style(setting.types().semibold(), size, 1.2, Ink.INK);
        Style body = setting.style(setting.types().regular(), size, 1.25, Ink.INK);
        Bricklayer layer = new Bricklayer(copy.writing(), heading, body, Ink.TEAL);
        List<Brick> words = new ArrayList<>(List.of(numbers(size), layer.passages(copy.lead())));
        for (Section section : copy.sections()) {
            words.add(layer.section(section));
        }
        return new SmallFace(
                setting, INSET, new Stack(words, size * 0.4), setting.foot(Ink.SOFT, isMini() ? MINI_FOOT : FOOT, 1.2));
    }

    private Stack numbers(double size) {
        Copy copy = setting.copy();
        Style outside = setting.style(setting.types().semibold(), size, 1.2, Ink.SOFT);
        List<Brick> bricks = new ArrayList<>();
        if (copy.draft() || !isMini()) {
            bricks.add(SmallFace.head(setting));
        }
        bricks.add(TextBrick.heading(copy.writing(), copy.title(), outside, Role.TITLE));
        bricks.addAll(new SmallCalls(setting, size, isMini()).firstLarge(setting.width() - 2 * INSET));
        return new Stack(bricks, size * 0.15);
    }

    private boolean isMini() {
        return setting.width() < MINI;
    }
}
