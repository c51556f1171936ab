package org.watchword.content.read;

import java.util.List;
import java.util.function.Consumer;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;
import org.watchword.content.markdown.Piece;
import org.watchword.content.print.PrintKind;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Block;
import org.watchword.content.yaml.Choice;

/// What the text of each kind of print looks like.
final class PrintForm {

    private static final int MOST_OF_A_GUIDE = 30;
    private static final String IDEAS = "a picture and one paragraph after it, once or more often";
    private static final String PANEL = "paragraphs, lists and pictures, and one line to remember at the end";

    private PrintForm() {}

    /// Tells when lead or number of panels are not those of the kind.
    static void check(PrintKind kind, List<Piece> lead, Outline outline, Consumer<Problem> problems) {
        boolean paragraphs = lead.stream().allMatch(piece -> piece.block() instanceof Block.Paragraph);
        if (lead.isEmpty() || lead.size() > 3 || !paragraphs) {
            problems.accept(new MarkdownProblem.WrongBody(
                    outline.place(), Choice.name(kind), "one to three paragraphs below the title"));
        }
        int most = switch (kind) {
            case POSTER, TEAR_OFF -> 3;
            case GUIDE, EASY_READ -> MOST_OF_A_GUIDE;
            case LEAFLET, CARD, FORM, LETTER -> 6;
        };
        int fewest = switch (kind) {
            case CARD -> 0;
            case LEAFLET -> 2;
            case POSTER, TEAR_OFF, FORM, LETTER, GUIDE, EASY_READ -> 1;
        };
        int panels = outline.chapters().size();
        if (panels < fewest || panels > most) {
            problems.accept(new MarkdownProblem.WrongBody(
                    outline.place(),
                    Choice.name(kind),
                    "from " + fewest + " to " + most + " panels beginning with ##"));
        }
    }

    /// Tells when a panel holds sections, or its body is not that of the kind.
    static void panel(PrintKind kind, Chapter chapter, List<Piece> body, Consumer<Problem> problems) {
        chapter.sections()
                .forEach(section -> problems.accept(new MarkdownProblem.NotAllowed(
                        section.place(), "a heading of the third level", "make it a panel with ##")));
        if (kind == PrintKind.EASY_READ && !isPairs(body)) {
            problems.accept(new MarkdownProblem.WrongBody(chapter.place(), Choice.name(kind), IDEAS));
        }
        for (int i = 0; i + 1 < body.size(); i++) {
            if (body.get(i).block() instanceof Block.Remember) {
                problems.accept(new MarkdownProblem.WrongBody(body.get(i).place(), "panel", PANEL));
            }
        }
        if (body.isEmpty()) {
            problems.accept(new MarkdownProblem.WrongBody(chapter.place(), "panel", PANEL));
        }
    }

    private static boolean isPairs(List<Piece> body) {
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i).block();
            boolean inItsPlace = i % 2 == 0 ? block instanceof Block.Picture : block instanceof Block.Paragraph;
            if (!inItsPlace) {
                return false;
            }
        }
        return body.size() % 2 == 0;
    }
}
