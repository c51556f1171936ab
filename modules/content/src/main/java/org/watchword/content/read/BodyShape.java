package org.watchword.content.read;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.markdown.Piece;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.SlideProblem;
import org.watchword.content.slide.Layout;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Choice;

/// What each layout can draw: one letter a block, so that a body is a word and a layout is a pattern.
/// P paragraph, S strong text alone, B bullets, O numbers, Q the line to remember, I picture, F film.
final class BodyShape {

    private static final int MOST_ITEMS = 5;

    private BodyShape() {}

    /// Tells where a body leaves its layout; `place` is the slide's heading.
    // hitEnd is meant for just this: can what has been read so far still become a match?
    @SuppressWarnings("JdkObsolete")
    static void check(Layout layout, List<Piece> body, SourcePlace place, Consumer<Problem> problems) {
        Form form = form(layout);
        StringBuilder letters = new StringBuilder();
        for (Piece piece : body) {
            letters.append(letter(piece.block()));
            Matcher matcher = form.pattern.matcher(letters);
            if (!matcher.matches() && !matcher.hitEnd()) {
                problems.accept(wrong(layout, form, piece.place()));
                return;
            }
        }
        if (!form.pattern.matcher(letters).matches()) {
            problems.accept(wrong(layout, form, place));
            return;
        }
        body.forEach(piece -> items(layout, form, piece, problems));
    }

    private static void items(Layout layout, Form form, Piece piece, Consumer<Problem> problems) {
        if (!(piece.block() instanceof Block.Bullets list)) {
            return;
        }
        int count = list.items().size();
        if (count > MOST_ITEMS) {
            problems.accept(new SlideProblem.TooManyItems(piece.place(), count));
        } else if (count < form.fewest || count > form.most) {
            problems.accept(wrong(layout, form, piece.place()));
        }
        for (int i = 0; i < count; i++) {
            if (!begins(layout, list.items().get(i))) {
                problems.accept(wrong(layout, form, piece.phrases().get(i).place()));
            }
        }
    }

    private static boolean begins(Layout layout, List<Inline> item) {
        return switch (layout) {
            case FIGURES -> !item.isEmpty() && item.getFirst() instanceof Inline.FigureRef;
            case CONTACTS -> !item.isEmpty() && item.getFirst() instanceof Inline.ContactRef;
            default -> !item.isEmpty();
        };
    }

    private static Problem wrong(Layout layout, Form form, SourcePlace place) {
        return new MarkdownProblem.WrongBody(place, Choice.name(layout), form.expected);
    }

    private static char letter(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> isStrong(paragraph) ? 'S' : 'P';
            case Block.Bullets list -> list.ordered() ? 'O' : 'B';
            case Block.Remember _ -> 'Q';
            case Block.Picture _ -> 'I';
            case Block.Film _ -> 'F';
        };
    }

    private static boolean isStrong(Block.Paragraph paragraph) {
        return paragraph.text().size() == 1 && paragraph.text().getFirst() instanceof Inline.Strong;
    }

    private static Form form(Layout layout) {
        return switch (layout) {
            case TITLE -> new Form("I?[PS]?", "a picture or none, then one paragraph or none");
            case STATEMENT, BREAK, JOIN -> new Form("[PS]?", "one paragraph, or nothing");
            case POINTS -> new Form("I?BQ?", 2, 5, "two to five bullet points; a picture may stand first");
            case PICTURE_AND_POINTS -> new Form("IBQ?", 1, 5, "a picture, then one to five bullet points");
            case PLAIN, PICTURE -> new Form("I[PS]?", "one picture, then one paragraph or none");
            case WHOLE_PICTURE -> new Form("I", "one picture and nothing else");
            case COMPARE ->
                new Form("SBSB", 1, 5, "two columns, each strong text alone and then one to five bullet points");
            case STORY -> new Form("I?[PS]{1,3}Q?", "one to three paragraphs; a picture may stand first");
            case STEPS -> new Form("I?OQ?", 2, 5, "a numbered list of two to five items");
            case FIGURES -> new Form("BQ?", 1, 4, "a list of one to four items that begin with {figure: id}");
            case VIDEO -> new Form("F[PS]?", "one film, then one paragraph or none");
            case DISCUSSION -> new Form("I?([PS]|B)Q?", 2, 4, "one paragraph, or two to four bullet points");
            case CONTACTS -> new Form("BQ?", 1, 5, "a list of one to five items that begin with {contact: id}");
            case QUESTION -> new Form("", "nothing: the question is drawn from its own file");
            case CLOSE -> new Form("I?[PS]?BQ?", 1, 4, "one paragraph or none, then one to four bullet points");
        };
    }

    /// A layout's pattern, how long its lists are, and its words.
    private record Form(Pattern pattern, int fewest, int most, String expected) {
        Form(String pattern, int fewest, int most, String expected) {
            this(Pattern.compile(pattern), fewest, most, expected);
        }

        Form(String pattern, String expected) {
            this(pattern, 1, MOST_ITEMS, expected);
        }
    }
}
