package org.watchword.print.sheet;

import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.watchword.print.copy.Entry;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.Run;
import org.watchword.print.copy.SlideBody;
import org.watchword.print.tag.Role;

/// Turns what stands below a slide's heading into bricks: large on a slide, small on a handout.
///
/// @param apart from point to point, as a share of the size
record SlideBricks(SlideType type, double apart) {
    private static final double CARD = 0.62;
    private static final double ROUND = 0.5;
    private static final double NUMBER = 1.5;
    private static final double LARGE_NUMBER = 2.6;
    private static final int MOST_COLUMNS = 3;

    Brick body(SlideBody body) throws Refusal {
        return switch (body) {
            case SlideBody.Text(List<Passage> passages) -> passages(passages);
            case SlideBody.Columns(List<SlideBody.Column> columns) -> new ComparisonBrick(type, columns, apart);
            case SlideBody.Amounts(boolean bars, List<SlideBody.Amount> amounts) -> amounts(bars, amounts);
            case SlideBody.Calls(List<Passage> lead, List<Entry> entries) ->
                new Stack(List.of(passages(lead), calls(entries)), lead.isEmpty() ? 0 : type.size() * 0.7);
            case SlideBody.Answers answers ->
                new Stack(
                        List.of(passages(answers.more()), new AnswersBrick(type, answers.answers())),
                        answers.more().isEmpty() ? 0 : type.size() * 0.7);
        };
    }

    Stack passages(List<Passage> passages) throws Refusal {
        List<Brick> bricks = new ArrayList<>();
        for (Passage passage : passages) {
            bricks.add(
                    switch (passage) {
                        case Passage.Words(List<Run> runs) -> paragraph(runs);
                        case Passage.Remember(List<Run> runs) ->
                            new RememberBrick(paragraph(runs), type.writing().rightToLeft());
                        case Passage.Items(boolean ordered, List<List<Run>> items) -> list(ordered, items);
                        case Passage.Picture picture -> PictureBrick.inText(picture);
                    });
        }
        return new Stack(bricks, type.size() * Math.max(apart, 0.4));
    }

    ListBrick list(boolean ordered, List<List<Run>> items) {
        List<TextBrick> bricks = items.stream().map(this::paragraph).toList();
        ListBrick.Marked marked = new ListBrick.Marked(type.body(), type.accent());
        return new ListBrick(type.writing(), bricks, ordered, marked, apart);
    }

    private TextBrick paragraph(List<Run> runs) {
        return TextBrick.paragraph(type.writing(), runs, type.body());
    }

    /// Cards side by side: one number alone would look lost over the whole width.
    private Brick calls(List<Entry> entries) {
        ContactBrick.Look look = new ContactBrick.Look(
                type.style(type.types().number(), NUMBER, type.words()),
                type.style(type.types().medium(), 0.9, type.words()),
                type.style(type.types().regular(), 0.8, type.soft()));
        List<Brick> bricks = entries.stream()
                .<Brick>map(entry -> new ContactBrick(type.writing(), entry, look))
                .toList();
        Grid.Shape shape = new Grid.Shape(2, type.size() * 0.6, type.writing().rightToLeft());
        return new Grid(bricks, shape, frame());
    }

    private Grid.Frame frame() {
        return new Grid.Frame(
                type.size() * CARD,
                (spot, height) -> spot.page().decoration(() -> {
                    double round = type.size() * ROUND;
                    spot.page()
                            .ornament(
                                    new RoundRectangle2D.Double(spot.x(), spot.y(), spot.width(), height, round, round),
                                    type.card());
                }));
    }

    private Brick amounts(boolean bars, List<SlideBody.Amount> amounts) {
        if (bars) {
            return new Stack(
                    amounts.stream()
                            .<Brick>map(amount -> new BarBrick(type, amount))
                            .toList(),
                    type.size() * 0.9);
        }
        Style large = type.style(type.types().number(), LARGE_NUMBER, type.accent());
        List<Brick> bricks = new ArrayList<>();
        for (SlideBody.Amount amount : amounts) {
            bricks.add(new Stack(
                    List.of(
                            TextBrick.line(type.writing(), amount.value(), large),
                            TextBrick.paragraph(type.writing(), amount.words(), type.body())),
                    0));
        }
        int columns = Math.clamp(amounts.size(), 1, MOST_COLUMNS);
        Grid.Shape shape = new Grid.Shape(columns, type.size(), type.writing().rightToLeft());
        return new Grid(bricks, shape, Grid.Frame.NONE);
    }

    /// A heading of its own size.
    static TextBrick heading(SlideType type, String words, double points, Role role) {
        return TextBrick.heading(type.writing(), words, type.heading(points), role);
    }
}
