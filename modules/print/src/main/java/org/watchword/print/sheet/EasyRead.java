package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import org.watchword.print.Refused;
import org.watchword.print.copy.Copy;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Section;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;

/// Large words on white paper, one idea a line with a picture beside it, on as many pages as they need. People affected
/// find the numbers first, others last.
record EasyRead(Setting setting) implements Sheet {
    private static final double SIZE = 17;
    private static final double FOOT = 14;
    private static final double TOP = 24;
    private static final double LIGHT = 14;

    @Override
    public void draw(PrintFile file) throws Refusal {
        double margin = setting.scaled(Guide.MARGIN);
        double column = setting.width() - 2 * margin;
        boolean callsFirst = setting.copy().affected();
        LeafletCalls calls = LeafletCalls.of(setting, SIZE, column);
        List<GuidePart> parts = new ArrayList<>(List.of(opening(callsFirst ? calls : LeafletCalls.NONE)));
        for (Section section : setting.copy().sections()) {
            parts.add(part(section));
        }
        for (GuidePart part : parts) {
            if (part.overflows(column)) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, part.name());
            }
        }
        GuideBinding binding = new GuideBinding(
                setting,
                LeafletCover.NONE,
                callsFirst ? LeafletCalls.NONE : calls,
                callsFirst ? new Stack(List.of(), 0) : foot(),
                FOOT);
        GuidePages pages = new GuidePages(setting, GuidePages.Parts.WHOLE, margin, column);
        binding.draw(file, pages.fill(parts, setting.scaled(TOP), binding.ending()));
    }

    private GuidePart opening(LeafletCalls calls) throws Refusal {
        Copy copy = setting.copy();
        Style title = setting.style(setting.types().bold(), SIZE * 2, 1.12, Ink.INK);
        Brick head = TextBrick.heading(copy.writing(), copy.title(), title, Role.TITLE);
        List<Brick> bricks = new ArrayList<>(layer().passages(copy.lead()).bricks());
        if (setting.copy().affected()) {
            Stack words = new Stack(List.of(calls.words(), foot()), setting.scaled(LIGHT / 2));
            bricks.add(new LightBrick(words, setting.scaled(LIGHT)));
        }
        return new GuidePart(copy.longestSentence(), head, bricks);
    }

    private Stack foot() {
        return setting.foot(Ink.INK, FOOT, 1.35);
    }

    private GuidePart part(Section section) throws Refusal {
        Brick head = TextBrick.heading(setting.writing(), section.heading(), layer().heading(), Role.HEADING);
        List<Brick> rows = new ArrayList<>();
        for (int i = 0; i + 1 < section.body().size(); i += 2) {
            rows.add(row(section.body().get(i), section.body().get(i + 1)));
        }
        return new GuidePart(setting.copy().longestSentence(section), head, rows);
    }

    private Brick row(Passage picture, Passage words) throws Refusal {
        if (picture instanceof Passage.Picture shown && words instanceof Passage.Words said) {
            return new EasyRow(
                    PictureBrick.alone(shown),
                    TextBrick.paragraph(setting.writing(), said.runs(), layer().body()),
                    setting.writing().rightToLeft());
        }
        return layer().passages(List.of(picture, words));
    }

    private Bricklayer layer() {
        Style heading = setting.style(setting.types().bold(), SIZE * 1.3, 1.2, Ink.TEAL);
        Style body = setting.style(setting.types().regular(), SIZE, 1.4, Ink.INK);
        return new Bricklayer(setting.writing(), heading, body, Ink.TEAL);
    }
}
