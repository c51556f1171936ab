package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.watchword.print.ExamKeySheet;
import org.watchword.print.copy.ExamWord;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Said;
import org.watchword.print.page.Colour;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;

/// The key of a test: a table with a column for each paper, three tries side by side. It says in large words whom it
/// is for.
record ExamKeyPages(TypeCase types, ExamKeySheet sheet) implements Sheet {

    private static final Writing ENGLISH = new Writing("en");
    private static final double MARGIN = 54;
    private static final double SIZE = 12.5;
    private static final double FIRST = 58;
    private static final double GAP = 4;
    private static final double BETWEEN_TRIES = 12;
    private static final int TOGETHER = 3;

    @Override
    public void draw(PrintFile file) throws Refusal {
        Flow.Paper paper = new Flow.Paper(Setting.A4_WIDTH, Setting.A4_HEIGHT, MARGIN);
        new Flow(lines(paper.column()), paper).draw(file, types.regular());
    }

    private List<Flow.Line> lines(double width) {
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(line(new WarningBrick(said(ExamWord.KEY_ONLY.said(), types.bold(), 30, Ink.PAPER)), 0));
        lines.add(line(said(ExamWord.KEY_KEEP.said(), types.medium(), SIZE, Ink.INK), 12));
        Style title = style(types.bold(), 22, Ink.INK);
        lines.add(line(TextBrick.said(ExamWord.KEY.said(), title, Role.TITLE), 22));
        String whose = sheet.title() + " · " + sheet.authority().name().in("en", "en");
        lines.add(line(TextBrick.line(ENGLISH, whose, style(types.medium(), SIZE, Ink.TEAL)), 2));
        lines.add(line(said(ExamWord.KEY_SET.said(sheet.set(), sheet.occasion()), types.regular(), SIZE, Ink.INK), 8));
        int all = sheet.tries().getFirst().papers().getFirst().right().size();
        Said how = ExamWord.KEY_HOW.said(sheet.authority().pointsToPass(all), all);
        lines.add(line(said(how, types.regular(), SIZE, Ink.INK), 4));
        for (int first = 0; first < sheet.tries().size(); first += TOGETHER) {
            table(sheet.tries().subList(first, Math.min(sheet.tries().size(), first + TOGETHER)), width, lines);
        }
        return lines;
    }

    private void table(List<ExamKeySheet.Try> tries, double width, List<Flow.Line> lines) {
        int from = tries.getFirst().number();
        int to = tries.getLast().number();
        Said heading = from == to ? ExamWord.TRY.said(from) : ExamWord.TRIES.said(from, to);
        lines.add(line(TextBrick.said(heading, style(types.bold(), 15, Ink.INK), Role.HEADING), 24));
        List<ExamKeySheet.Column> papers =
                tries.stream().flatMap(one -> one.papers().stream()).toList();
        RowBrick.Columns columns = columns(tries, width);
        TableTag tag = new TableTag();
        List<TextBrick> titles = new ArrayList<>(List.of(cell(ExamWord.QUESTION.with(), types.semibold())));
        papers.forEach(paper -> titles.add(cell(paper.paper(), types.semibold())));
        RowBrick head = new RowBrick(titles, columns, RowBrick.Kind.TITLES, tag);
        lines.add(line(head, 6));
        int rows = papers.getFirst().right().size();
        for (int row = 0; row < rows; row++) {
            List<TextBrick> cells = new ArrayList<>(List.of(cell(Integer.toString(row + 1), types.semibold())));
            for (ExamKeySheet.Column paper : papers) {
                cells.add(cell(paper.right().get(row), types.regular()));
            }
            RowBrick brick = new RowBrick(cells, columns, RowBrick.Kind.BODY, tag);
            lines.add(new Flow.Line(brick, 0, false, sheet.title(), List.of(head.forTheEye())));
        }
    }

    /// The last paper of each try has more room behind it, so that the tries are told apart.
    private RowBrick.Columns columns(List<ExamKeySheet.Try> tries, double width) {
        int papers = tries.stream().mapToInt(one -> one.papers().size()).sum();
        double free = width - FIRST - GAP * papers - BETWEEN_TRIES * tries.size();
        List<Double> widths = new ArrayList<>(List.of(FIRST));
        for (ExamKeySheet.Try one : tries) {
            for (int i = 1; i <= one.papers().size(); i++) {
                boolean last = i == one.papers().size();
                widths.add(free / papers + (last ? BETWEEN_TRIES : 0));
            }
        }
        return new RowBrick.Columns(widths, Collections.nCopies(papers + 1, false), GAP, false);
    }

    private TextBrick cell(String said, Typeface face) {
        return TextBrick.line(ENGLISH, said, style(face, SIZE, Ink.INK));
    }

    private TextBrick said(Said words, Typeface face, double size, Colour colour) {
        return TextBrick.said(words, style(face, size, colour), Role.PARAGRAPH);
    }

    private Style style(Typeface face, double size, Colour colour) {
        return new Style(face, types.bold(), types.number(), size, 1.3, colour);
    }

    private Flow.Line line(Brick brick, double gap) {
        return new Flow.Line(brick, gap, true, sheet.title());
    }

    /// Words on a ground that nobody overlooks.
    private record WarningBrick(TextBrick words) implements Brick {
        private static final double PADDING = 14;

        @Override
        public double height(double width) {
            return words.height(width - 2 * PADDING) + 2 * PADDING;
        }

        @Override
        public boolean overflows(double width) {
            return words.overflows(width - 2 * PADDING);
        }

        @Override
        public void draw(Spot spot) {
            var ground = new Rectangle2D.Double(spot.x(), spot.y(), spot.width(), height(spot.width()));
            spot.page().decoration(() -> spot.page().fill(ground, Ink.ROSE));
            words.draw(spot.down(PADDING).column(PADDING, spot.width() - 2 * PADDING));
        }
    }
}
