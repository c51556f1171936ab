package org.watchword.content.markdown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.PictureProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Block;
import org.watchword.content.text.SourcePlace;

/// Turns nodes into blocks and tells what may not stand among them.
public final class BlockReader {

    private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*\\|[\\s:|-]*");

    private final Page page;
    private final Media media;
    private final SignWords signs;
    private final Consumer<Problem> problems;

    public BlockReader(Page page, Media media, SignWords signs, Consumer<Problem> problems) {
        this.page = page;
        this.media = media;
        this.signs = signs;
        this.problems = problems;
    }

    public List<Piece> read(List<Node> nodes, Allowed allowed) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Paragraph paragraph -> paragraph(paragraph, allowed).ifPresent(pieces::add);
                case BulletList list -> pieces.add(list(list, allowed));
                case OrderedList list -> pieces.add(list(list, allowed));
                case BlockQuote quote
                when allowed.remember() -> remember(quote, allowed).ifPresent(pieces::add);
                default -> refuse(node);
            }
        }
        return pieces;
    }

    /// The words of a paragraph, or of some of its nodes.
    public Phrase phrase(List<Node> nodes, SourcePlace place, Allowed allowed) {
        return new InlineReader(page, signs, problems, allowed.links()).read(nodes, place);
    }

    private Optional<Piece> paragraph(Paragraph paragraph, Allowed allowed) {
        SourcePlace place = page.place(paragraph);
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            if (!allowed.pictures()) {
                tell(paragraph, "a picture", "put it where the layout has a place for one");
                return Optional.empty();
            }
            return picture(image, allowed);
        }
        if (paragraph.getSourceSpans().stream()
                .anyMatch(span -> TABLE_RULE
                        .matcher(page.lines().get(span.getLineIndex()))
                        .matches())) {
            tell(paragraph, "a table", "write a list, or use the layout compare");
            return Optional.empty();
        }
        Phrase phrase = phrase(Nodes.of(paragraph), place, allowed);
        return Optional.of(new Piece(new Block.Paragraph(phrase.text()), place, List.of(phrase)));
    }

    private Optional<Piece> picture(Image image, Allowed allowed) {
        SourcePlace place = page.place(image);
        Phrase alt = new InlineReader(page, SignWords.NONE, problems, false).read(image);
        if (alt.isBlank() && !allowed.decorative()) {
            problems.accept(new PictureProblem.NoAltText(place));
        }
        String reference = image.getDestination();
        Optional<Path> file = media.find(reference, place);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String words = alt.written().replace('\n', ' ').strip();
        if (reference.endsWith(".mp4")) {
            return media.captions(reference, place)
                    .map(captions -> new Piece(new Block.Film(words, file.get(), captions), place, List.of(alt)));
        }
        Block picture = new Block.Picture(words, allowed.decorative() && alt.isBlank(), file.get());
        return Optional.of(new Piece(picture, place, List.of(alt)));
    }

    private Piece list(ListBlock list, Allowed allowed) {
        List<Phrase> items = new ArrayList<>();
        for (Node item : Nodes.of(list)) {
            List<Node> parts = Nodes.of(item);
            Phrase phrase = new Phrase(List.of(), "", page.place(item));
            for (Node part : parts) {
                if (part instanceof Paragraph paragraph && phrase.isBlank()) {
                    phrase = phrase(Nodes.of(paragraph), page.place(item), allowed);
                } else {
                    refuse(part);
                }
            }
            items.add(phrase);
        }
        boolean ordered = list instanceof OrderedList;
        if (list instanceof OrderedList numbered
                && numbered.getMarkerStartNumber() != null
                && numbered.getMarkerStartNumber() != 1) {
            tell(list, "a list that does not start at 1", "begin it with 1.");
        }
        Block block =
                new Block.Bullets(ordered, items.stream().map(Phrase::text).toList());
        return new Piece(block, page.place(list), items);
    }

    private Optional<Piece> remember(BlockQuote quote, Allowed allowed) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph) || paragraph.getNext() != null) {
            tell(quote, "more than one paragraph in a block quote", "keep one line to remember");
            return Optional.empty();
        }
        Phrase phrase = phrase(Nodes.of(paragraph), page.place(quote), allowed);
        return Optional.of(new Piece(new Block.Remember(phrase.text()), page.place(quote), List.of(phrase)));
    }

    /// Tells that a node may not stand where it stands, with a hint.
    public void refuse(Node node) {
        switch (node) {
            case ThematicBreak _ -> tell(node, "a line (---)", "begin a slide with ## and its heading");
            case HtmlBlock _ -> tell(node, "HTML", "write plain words");
            case FencedCodeBlock block ->
                tell(node, "a block of " + named(block), "put it right after the heading, or leave it out");
            case IndentedCodeBlock _ -> tell(node, "an indented block", "take the blanks from the start of the line");
            case BlockQuote _ -> tell(node, "a block quote", "write a paragraph, or move it to the end of the body");
            case ListBlock _ -> tell(node, "a list inside a list", "make it one list");
            case Heading _ ->
                tell(node, "a heading of this level", "use ## for slides and the names of sections for ###");
            case LinkReferenceDefinition _ -> tell(node, "a definition of a link", "name it in Source");
            default -> tell(node, "more than one paragraph in an item", "make two items of it");
        }
    }

    private static String named(FencedCodeBlock block) {
        String name = block.getInfo();
        return name == null || name.isBlank() ? "code" : name.strip();
    }

    private void tell(Node node, String construct, String hint) {
        problems.accept(new MarkdownProblem.NotAllowed(page.place(node), construct, hint));
    }
}
