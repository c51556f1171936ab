package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.watchword.print.Refused;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;

/// A small sheet to write on, as often as it goes on A4. Each dot of a list becomes a line to write on, and what is
/// left of the paper becomes lines below the last.
record Forms(Setting setting) implements Sheet {
    private static final double[] SIZES = {12, 11.5, 11, 10.5, 10, 9.5, 9};
    private static final double LARGE_INSET = 9 / 25.4 * 72;
    private static final double SMALL_INSET = 5.5 / 25.4 * 72;
    private static final double ROW = 7.2 / 25.4 * 72;
    private static final double FOOT = 7;
    private static final double SMALL_FOOT = 6.2;
    private static final double SMALL = 300;

    @Override
    public void draw(PrintFile file) throws Refusal {
        SmallFace face = fitting();
        new CutSheet(setting.width(), setting.height()).draw(file, face::draw);
    }

    private SmallFace fitting() throws Refusal {
        for (double size : SIZES) {
            SmallFace bare = face(size, 0);
            if (bare.fits()) {
                return face(size, (int) (bare.spare() / ROW));
            }
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, setting.copy().longestSentence());
    }

    private SmallFace face(double size, int more) throws Refusal {
        Copy copy = setting.copy();
        Style title = setting.style(setting.types().bold(), isSmall() ? size : size * 1.5, 1.15, Ink.INK);
        List<Brick> words = new ArrayList<>();
        words.add(new Stack(
                List.of(
                        SmallFace.head(setting),
                        TextBrick.heading(copy.writing(), copy.title(), title, Role.TITLE),
                        layer(size).passages(copy.lead())),
                size * 0.3));
        int last = last(copy.sections(), section -> last(section.body(), Forms::isFields) >= 0);
        for (int i = 0; i < copy.sections().size(); i++) {
            words.add(section(copy.sections().get(i), size, i == last ? more : 0));
        }
        List<Brick> foot = new ArrayList<>(new SmallCalls(setting, size * 0.92, false).lines());
        foot.add(setting.foot(Ink.SOFT, isSmall() ? SMALL_FOOT : FOOT, 1.3));
        double inset = isSmall() ? SMALL_INSET : LARGE_INSET;
        return new SmallFace(setting, inset, new Stack(words, size * 0.7), new Stack(foot, size * 0.2));
    }

    private Stack section(Section section, double size, int more) throws Refusal {
        List<Brick> bricks = new ArrayList<>();
        bricks.add(TextBrick.heading(
                setting.writing(), section.heading(), layer(size).heading(), Role.HEADING));
        int last = last(section.body(), Forms::isFields);
        for (int i = 0; i < section.body().size(); i++) {
            bricks.add(brick(section.body().get(i), size, i == last ? more : 0));
        }
        return new Stack(bricks, size * 0.25);
    }

    /// The number of the last that is so, or -1.
    private static <T> int last(List<T> all, Predicate<T> so) {
        return IntStream.range(0, all.size())
                .filter(i -> so.test(all.get(i)))
                .max()
                .orElse(-1);
    }

    private Brick brick(Passage passage, double size, int more) throws Refusal {
        if (passage instanceof Passage.Items fields && !fields.ordered()) {
            List<TextBrick> labels = fields.items().stream()
                    .map(runs -> TextBrick.paragraph(
                            setting.writing(), runs, layer(size).body()))
                    .toList();
            return new FieldsBrick(setting.writing(), labels, ROW, more);
        }
        return layer(size).passages(List.of(passage));
    }

    private Bricklayer layer(double size) {
        Style heading = setting.style(setting.types().semibold(), isSmall() ? size : size * 1.1, 1.25, Ink.TEAL);
        Style body = setting.style(setting.types().regular(), size, 1.25, Ink.INK);
        return new Bricklayer(setting.writing(), heading, body, Ink.TEAL);
    }

    private static boolean isFields(Passage passage) {
        return passage instanceof Passage.Items list && !list.ordered();
    }

    private boolean isSmall() {
        return setting.width() < SMALL && setting.height() < SMALL;
    }
}
