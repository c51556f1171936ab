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
/// What fits on one side stands there, and the back stays empty. Longer words go to the back in larger letters, and
/// the front is a list of numbers like any other. All backs are alike, so it does not matter how the paper is turned.
record Cards(Setting setting) implements Sheet {
    private static final double[] SIZES = {12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7};
    private static final double SMALLEST_ON_ONE_SIDE = 9;
    private static final double SMALLEST = 8;
    private static final double INSET = 5.2 / 25.4 * 72;
    private static final double FOOT = 6.2;
    private static final double MINI = 200;
    private static final double MINI_FOOT = 5.5;

    /// How much smaller letters may be on the mini card, in points.
    private static final double MINI_LESS = 1;

    @Override
    public void draw(PrintFile file) throws Refusal {
        for (SmallFace side : sides()) {
            new CutSheet(setting.width(), setting.height()).draw(file, side::draw);
        }
    }

    private List<SmallFace> sides() throws Refusal {
        double less = isMini() ? MINI_LESS : 0;
        for (double size : SIZES) {
            SmallFace whole = side(size, List.of(numbers(size), words(size)), foot());
            if (size >= SMALLEST_ON_ONE_SIDE - less && whole.fits()) {
                return List.of(whole);
            }
        }
        for (double size : SIZES) {
            SmallFace front = side(size, List.of(numbers(size)), foot());
            SmallFace back = side(size, List.of(head(), words(size)), new Stack(List.of(), 0));
            if (size >= SMALLEST - less && front.fits() && back.fits()) {
                return List.of(front, back);
            }
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, setting.copy().longestSentence());
    }

    private SmallFace side(double size, List<Brick> bricks, Stack foot) {
        return new SmallFace(setting, INSET, new Stack(bricks, size * 0.4), foot);
    }

    private Stack numbers(double size) {
        Copy copy = setting.copy();
        Style outside = setting.style(setting.types().semibold(), size, 1.2, Ink.SOFT);
        List<Brick> bricks = new ArrayList<>();
        bricks.add(head());
        bricks.add(TextBrick.heading(copy.writing(), copy.title(), outside, Role.TITLE));
        bricks.addAll(new SmallCalls(setting, size, isMini()).firstLarge(setting.width() - 2 * INSET));
        return new Stack(bricks, size * 0.15);
    }

    private Stack words(double size) throws Refusal {
        Copy copy = setting.copy();
        Style heading = setting.style(setting.types().semibold(), size, 1.2, Ink.INK);
        Style body = setting.style(setting.types().regular(), size, 1.25, Ink.INK);
        Bricklayer layer = new Bricklayer(copy.writing(), heading, body, Ink.TEAL);
        List<Brick> bricks = new ArrayList<>(List.of(layer.passages(copy.lead())));
        for (Section section : copy.sections()) {
            bricks.add(layer.section(section));
        }
        return new Stack(bricks, size * 0.4);
    }

    /// A mini card has no room for the light.
    private Brick head() {
        return isMini() && !setting.copy().draft() ? new Stack(List.of(), 0) : SmallFace.head(setting);
    }

    private Stack foot() {
        return setting.foot(Ink.SOFT, isMini() ? MINI_FOOT : FOOT, 1.2);
    }

    private boolean isMini() {
        return setting.width() < MINI;
    }
}
