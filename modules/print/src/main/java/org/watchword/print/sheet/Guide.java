package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;

/// As many pages as the words need, to be read at a desk and copied page by page: a cover's head on the first, the
/// numbers at the end of the last, and each page's number at its foot.
record Guide(Setting setting) implements Sheet {
    private static final double SIZE = 12.5;
    private static final double NUMBER_SIZE = 10.5;

    /// From the left and right edges, in points on A4.
    static final double MARGIN = 64;

    /// Of the column; 60 to 70 characters are read most easily.
    private static final double MEASURE = 0.92;

    @Override
    public void draw(PrintFile file) throws Refusal {
        double column = setting.width() - 2 * setting.scaled(MARGIN);
        LeafletCover cover = LeafletCover.of(setting, size(), column);
        LeafletCalls calls = LeafletCalls.of(setting, size(), column);
        List<GuidePart> parts = parts(column * MEASURE);
        if (cover.overflows() || calls.overflows()) {
            throw new Refusal(Refused.Reason.DOES_NOT_FIT, setting.copy().title());
        }
        GuideBinding binding = new GuideBinding(setting, cover, calls, setting.foot(Ink.INK), NUMBER_SIZE);
        GuidePages pages = new GuidePages(setting, GuidePages.Parts.FLOWING, setting.scaled(MARGIN), column * MEASURE);
        binding.draw(file, pages.fill(parts, cover.height(), binding.ending()));
    }

    private List<GuidePart> parts(double width) throws Refusal {
        Copy copy = setting.copy();
        TypeCase types = setting.types();
        Style heading = setting.style(types.bold(), size() * 1.5, 1.2, Ink.TEAL);
        Style body = setting.style(types.regular(), size(), 1.4, Ink.INK);
        Bricklayer layer = new Bricklayer(copy.writing(), heading, body, Ink.TEAL);
        List<GuidePart> parts = new ArrayList<>();
        for (Section section : copy.sections()) {
            Brick head = TextBrick.heading(copy.writing(), section.heading(), heading, Role.HEADING);
            GuidePart part = new GuidePart(
                    copy.longestSentence(section),
                    head,
                    layer.passages(section.body()).bricks());
            if (part.overflows(width)) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, copy.widestSentence(section));
            }
            parts.add(part);
        }
        return parts;
    }

    private double size() {
        return setting.aim(SIZE);
    }
}
