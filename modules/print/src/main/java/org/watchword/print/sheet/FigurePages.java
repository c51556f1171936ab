package org.watchword.print.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.watchword.print.FigureSheet;
import org.watchword.print.copy.Refusal;
import org.watchword.print.page.Colour;
import org.watchword.print.page.PrintFile;
import org.watchword.print.tag.Role;
import org.watchword.print.type.Typeface;
import org.watchword.print.type.Writing;
import org.watchword.tables.Cell;
import org.watchword.tables.Table;

/// Figures on A4, upright, or across where a table is too wide for that. The titles of a table stand above it again
/// on each page that it goes on to.
record FigurePages(TypeCase types, FigureSheet words) implements Sheet {

    private static final double MARGIN = 54;
    private static final double SIZE = 10.5;
    private static final double SMALLEST = 8;
    private static final double STEP = 0.5;
    private static final double GAP = 10;
    private static final double UNBROKEN = 100_000;

    /// The first column keeps at least this share of the page.
    private static final double NAMES = 0.2;

    /// The title of a column of numbers goes on in a second line rather than be wider.
    private static final double TITLE = 84;

    @Override
    public void draw(PrintFile file) throws Refusal {
        Flow.Paper upright = new Flow.Paper(Setting.A4_WIDTH, Setting.A4_HEIGHT, MARGIN);
        Flow.Paper across = new Flow.Paper(Setting.A4_HEIGHT, Setting.A4_WIDTH, MARGIN);
        Flow.Paper paper = fits(upright) ? upright : across;
        new Flow(lines(paper.column()), paper)
                .draw(
                        file,
                        new Flow.Foot(
                                words.foot(), type().style(types.regular(), Flow.NUMBER_SIZE, Ink.SOFT), writing()));
    }

    private boolean fits(Flow.Paper paper) {
        return words.parts().stream()
                .flatMap(part -> part.tables().stream())
                .allMatch(tabled -> naturalWidth(tabled.table(), SMALLEST) <= paper.column());
    }

    private List<Flow.Line> lines(double width) {
        List<Flow.Line> lines = new ArrayList<>();
        lines.add(line(heading(words.title(), 24, Role.TITLE), 0, true));
        lines.add(line(text(words.subtitle(), types.regular(), 13, Ink.INK), 6, false));
        for (FigureSheet.Part part : words.parts()) {
            lines.add(line(heading(part.heading(), 15, Role.HEADING), 24, true));
            part.sentences().forEach(said -> lines.add(line(text(said, types.regular(), SIZE + 1, Ink.INK), 6, false)));
            part.tables().forEach(tabled -> table(tabled, part.heading(), width, lines));
        }
        return lines;
    }

    /// A table that is called like its part has no second heading.
    private void table(FigureSheet.Tabled tabled, String part, double width, List<Flow.Line> lines) {
        Table table = tabled.table();
        if (!table.name().equals(part)) {
            lines.add(line(heading(table.name(), 12, Role.SUBHEADING), 14, true));
        }
        double size = size(table, width);
        RowBrick.Columns columns = columns(table, width, size);
        TableTag tag = new TableTag();
        RowBrick titles = new RowBrick(
                table.columns().stream()
                        .map(title -> cell(title, types.semibold(), size))
                        .toList(),
                columns,
                RowBrick.Kind.TITLES,
                tag);
        lines.add(line(titles, 6, true));
        rows(tabled, size, titles, lines);
    }

    private void rows(FigureSheet.Tabled tabled, double size, RowBrick titles, List<Flow.Line> lines) {
        Table table = tabled.table();
        for (int i = 0; i < table.rows().size(); i++) {
            boolean total = tabled.total() && i == table.rows().size() - 1;
            List<TextBrick> cells = table.rows().get(i).stream()
                    .map(cell -> cell(cell.written(), total ? types.semibold() : types.regular(), size))
                    .toList();
            RowBrick.Kind kind = total ? RowBrick.Kind.TOTAL : RowBrick.Kind.BODY;
            boolean lastButTotal = tabled.total() && i == table.rows().size() - 2;
            RowBrick row = new RowBrick(cells, titles.columns(), kind, titles.tag());
            lines.add(new Flow.Line(row, 0, lastButTotal, table.name(), List.of(titles.forTheEye())));
        }
    }

    /// As large as it may be, so that no number is broken.
    private double size(Table table, double width) {
        double size = SIZE;
        while (size > SMALLEST && naturalWidth(table, size) > width) {
            size -= STEP;
        }
        return size;
    }

    /// With every number on one line, and the names in their share.
    private double naturalWidth(Table table, double size) {
        double all = GAP * (table.columns().size() - 1);
        for (int i = 0; i < table.columns().size(); i++) {
            all += isOfNumbers(table, i) ? numbers(table, i, size) : longestWord(table, i, size);
        }
        return all;
    }

    private RowBrick.Columns columns(Table table, double width, double size) {
        int count = table.columns().size();
        List<Boolean> ofNumbers =
                IntStream.range(0, count).mapToObj(i -> isOfNumbers(table, i)).toList();
        double[] wanted = new double[count];
        double[] least = new double[count];
        for (int i = 0; i < count; i++) {
            least[i] = ofNumbers.get(i) ? numbers(table, i, size) : longestWord(table, i, size);
            double title = longest(List.of(table.columns().get(i)), size, false);
            wanted[i] = Math.max(least[i], ofNumbers.get(i) ? Math.min(title, TITLE) : widest(table, i, size));
        }
        wanted[0] = Math.max(wanted[0], width * NAMES);
        least[0] = Math.max(least[0], Math.min(wanted[0], width * NAMES));
        return new RowBrick.Columns(
                Widths.share(width - GAP * (count - 1), wanted, least),
                ofNumbers,
                GAP,
                writing().rightToLeft());
    }

    private double numbers(Table table, int column, double size) {
        return Math.max(
                widest(table, column, size), longest(List.of(table.columns().get(column)), size, true));
    }

    private double widest(Table table, int column, double size) {
        return longest(written(table, column), size, false);
    }

    private double longestWord(Table table, int column, double size) {
        List<String> all = new ArrayList<>(written(table, column));
        all.add(table.columns().get(column));
        return longest(all, size, true);
    }

    private double longest(List<String> texts, double size, boolean words) {
        return texts.stream()
                .map(text -> cell(text, types.semibold(), size))
                .mapToDouble(brick -> brick.widest(words ? 1 : UNBROKEN))
                .max()
                .orElse(0);
    }

    private static List<String> written(Table table, int column) {
        return table.rows().stream().map(row -> row.get(column).written()).toList();
    }

    private static boolean isOfNumbers(Table table, int column) {
        return column > 0
                && table.rows().stream()
                        .map(row -> row.get(column))
                        .noneMatch(cell -> cell instanceof Cell.Words || cell instanceof Cell.Day);
    }

    private Flow.Line line(Brick brick, double gap, boolean withNext) {
        return new Flow.Line(brick, gap, withNext, words.title());
    }

    private TextBrick cell(String said, Typeface face, double size) {
        return text(said, face, size, Ink.INK);
    }

    private TextBrick heading(String said, double size, Role role) {
        return type().heading(said, size, role);
    }

    private TextBrick text(String said, Typeface face, double size, Colour colour) {
        return type().text(said, face, size, colour);
    }

    private PlainType type() {
        return new PlainType(types, writing());
    }

    private Writing writing() {
        return new Writing(words.language());
    }
}
