package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.watchword.content.authority.Authority;
import org.watchword.print.ExamSheet;
import org.watchword.print.Refused;
import org.watchword.print.TextSize;
import org.watchword.print.copy.ExamDesk;
import org.watchword.print.copy.ExamWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.Said;
import org.watchword.print.page.Colour;
import org.watchword.print.page.Page;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// Papers of a test on A4. Where several follow each other each begins on the front of a sheet, so that a printer that
/// uses both sides never puts two people's papers on one.
record ExamPages(TypeCase types, ExamSheet sheet) implements Sheet {

    private static final double MARGIN = 48;
    private static final double TITLE = 24;
    private static final double CODE = 21;
    private static final double CLEAR = 12.5;
    private static final double LARGE = 18;
    private static final double FIELD = 2.3;
    private static final double BEFORE_HEADING = 1.2;
    private static final double BOX = 1.55;

    @Override
    public void draw(PrintFile file) throws Refusal {
        Flow.Paper paper = new Flow.Paper(Setting.A4_WIDTH, Setting.A4_HEIGHT, MARGIN);
        for (ExamSheet.Paper one : sheet.papers()) {
            Style foot = style(types.regular(), large() ? LARGE : Flow.NUMBER_SIZE, Ink.SOFT);
            new Flow(lines(one), paper)
                    .draw(file, new Flow.Foot(ExamWord.FOOT.with(one.code()), foot, new Writing("en")));
            if (sheet.papers().size() > 1 && file.pageCount() % 2 != 0) {
                drawEmpty(file);
            }
        }
    }

    private void drawEmpty(PrintFile file) {
        Page page = file.page(Setting.A4_WIDTH, Setting.A4_HEIGHT);
        TextBrick words = TextBrick.said(ExamWord.EMPTY.said(), regular(Ink.SOFT), Role.PARAGRAPH);
        Spot middle = new Spot(page, file.root(), MARGIN, Setting.A4_HEIGHT / 2, Setting.A4_WIDTH - 2 * MARGIN);
        page.decoration(() -> words.drawLines(middle));
    }

    private List<Flow.Line> lines(ExamSheet.Paper paper) throws Refusal {
        List<Flow.Line> lines = new ArrayList<>(cover(paper));
        int last = paper.questions().size() - 1;
        ExamDesk desk = new ExamDesk(sheet.how().facts(), writing());
        for (int i = 0; i <= last; i++) {
            ExamSheet.Asked asked = paper.questions().get(i);
            Stack question = question(desk, asked, i + 1);
            if (question.overflows(Setting.A4_WIDTH - 2 * MARGIN)) {
                throw new Refusal(Refused.Reason.DOES_NOT_FIT, asked.question().text());
            }
            lines.add(new Flow.Line(
                    question, size() * 1.7, i == last - 1, asked.question().text()));
        }
        return lines;
    }

    private List<Flow.Line> cover(ExamSheet.Paper paper) {
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(line(head(paper), 0));
        lines.add(line(new FieldsBrick(writing(), fields(), size() * FIELD, 0), 2));
        lines.add(line(heading(ExamWord.HOW), size() * BEFORE_HEADING));
        for (Said said : rules(paper)) {
            TextBrick rule = TextBrick.said(said, regular(Ink.INK), Role.PARAGRAPH);
            lines.add(new Flow.Line(rule, size() * 0.25, false, said.words()));
        }
        lines.add(line(heading(ExamWord.ANSWERS), size() * BEFORE_HEADING));
        List<Integer> counts =
                paper.questions().stream().map(asked -> asked.options().size()).toList();
        AnswerGrid grid = new AnswerGrid(boxes(types.semibold()), style(types.bold(), size(), Ink.INK), counts);
        lines.add(new Flow.Line(grid, size() * 0.7, false, sheet.title()));
        return lines;
    }

    private CodeCorner head(ExamSheet.Paper paper) {
        Stack words = new Stack(
                List.of(
                        TextBrick.line(writing(), authority().name().in(sheet.language(), "en"), teal()),
                        TextBrick.heading(writing(), sheet.title(), style(types.bold(), TITLE, Ink.INK), Role.TITLE)),
                2);
        TextBrick code = TextBrick.number(writing(), paper.code(), style(types.number(), CODE, Ink.INK));
        TextBrick label = TextBrick.said(ExamWord.PAPER.said(), regular(Ink.SOFT), Role.PARAGRAPH);
        return new CodeCorner(
                words, new Stack(List.of(label, code), 0), writing().rightToLeft());
    }

    private List<TextBrick> fields() {
        List<TextBrick> fields = new ArrayList<>();
        fields.add(TextBrick.said(ExamWord.NAME.said(), regular(Ink.INK), Role.PARAGRAPH));
        authority()
                .badge()
                .map(badge -> TextBrick.line(writing(), badge.in(sheet.language(), "en"), regular(Ink.INK)))
                .ifPresent(fields::add);
        return fields;
    }

    private List<Said> rules(ExamSheet.Paper paper) {
        List<Said> rules = new ArrayList<>(List.of(ExamWord.CROSS.said()));
        if (paper.questions().stream().anyMatch(ExamSheet.Asked::several)) {
            rules.add(ExamWord.ONE.said());
        }
        rules.add(ExamWord.LEAVE.said());
        rules.add(ExamWord.CHANGED.said());
        rules.add(
                authority().minutes().isPresent()
                        ? ExamWord.TIME.said(authority().minutes().getAsInt())
                        : ExamWord.NO_TIME.said());
        if (authority().readAloud()) {
            rules.add(ExamWord.ALOUD.said());
        }
        int all = paper.questions().size();
        rules.add(ExamWord.PASS.said(authority().pointsToPass(all), all));
        rules.add(ExamWord.KEPT.said());
        return rules;
    }

    private Stack question(ExamDesk desk, ExamSheet.Asked asked, int number) throws Refusal {
        List<Brick> bricks = new ArrayList<>();
        String words = number + ".  " + asked.question().text();
        bricks.add(TextBrick.heading(writing(), words, style(types.bold(), size() * 1.08, Ink.INK), Role.HEADING));
        for (List<Run> more : desk.more(asked)) {
            bricks.add(TextBrick.paragraph(writing(), more, regular(Ink.INK)));
        }
        if (asked.several()) {
            bricks.add(TextBrick.said(ExamWord.SEVERAL.said(), teal(), Role.PARAGRAPH));
        }
        List<List<Run>> said = desk.answers(asked);
        requireLetters(words, said);
        List<TextBrick> answers = said.stream()
                .map(runs -> TextBrick.paragraph(writing(), runs, regular(Ink.INK)))
                .toList();
        bricks.add(new ExamAnswersBrick(boxes(types.medium()), answers));
        return new Stack(bricks, size() * 0.4);
    }

    private void requireLetters(String question, List<List<Run>> answers) throws Refusal {
        OptionalInt missing = Stream.concat(
                        Stream.of(question),
                        answers.stream().flatMap(List::stream).map(Run::text))
                .map(types.regular()::missingLetter)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        if (missing.isPresent()) {
            throw new Refusal(Refused.Reason.NO_LETTERS, Character.toString(missing.getAsInt()));
        }
    }

    private LetterBoxes boxes(Typeface face) {
        return new LetterBoxes(writing(), style(face, size() * 0.92, Ink.INK), size() * BOX);
    }

    private TextBrick heading(ExamWord word) {
        return TextBrick.said(word.said(), style(types.bold(), size() * 1.2, Ink.INK), Role.HEADING);
    }

    private static Flow.Line line(Brick brick, double gap) {
        return new Flow.Line(brick, gap, true, "");
    }

    private Style teal() {
        return style(types.medium(), size(), Ink.TEAL);
    }

    private Style regular(Colour colour) {
        return style(types.regular(), size(), colour);
    }

    private Style style(Typeface face, double points, Colour colour) {
        return new Style(face, types.bold(), types.number(), points, types.leading(1.3), colour);
    }

    private double size() {
        return large() ? LARGE : CLEAR;
    }

    private boolean large() {
        return sheet.how().size() == TextSize.LARGE;
    }

    private Authority authority() {
        return sheet.authority();
    }

    private Writing writing() {
        return new Writing(sheet.language());
    }
}
