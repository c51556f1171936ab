package org.watchword.content.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.watchword.content.markdown.Nodes;
import org.watchword.content.markdown.Page;

/// Reads the guide. It is part of the program and no file of a stranger's, so whatever is wrong with it is a mistake of
/// ours that stops at once and says where; a test reads all of it.
public final class GuideReader {
    /// The page that names all others.
    public static final String CONTENTS = "README";

    private static final String END = ".md";
    private static final Pattern SCREENS = Pattern.compile("<!-- screens: ([a-z ]+) -->");

    private final Page page;
    private final Set<String> screens = new TreeSet<>();

    private GuideReader(Page page) {
        this.page = page;
    }

    /// The guide whose contents stand in `README.md`.
    ///
    /// @throws IllegalStateException when a page is not there, or has what no page may have
    public static Guide read(GuideFiles files) {
        GuidePage contents = read(CONTENTS, files);
        List<GuidePage> pages =
                contents.ways().distinct().map(id -> read(id, files)).toList();
        return new Guide(contents, pages);
    }

    private static GuidePage read(String id, GuideFiles files) {
        String text =
                files.text(id + END).orElseThrow(() -> new IllegalStateException("The guide has no page " + id + END));
        return new GuideReader(Page.parse(Path.of(id + END), text)).page(id);
    }

    private GuidePage page(String id) {
        List<Node> nodes = Nodes.of(page.document());
        if (nodes.isEmpty() || !(nodes.getFirst() instanceof Heading title) || title.getLevel() != 1) {
            throw new IllegalStateException(page.file() + " does not begin with its title");
        }
        List<GuideBlock> blocks = new ArrayList<>();
        nodes.subList(1, nodes.size()).forEach(node -> add(node, blocks));
        return new GuidePage(id, words(title), blocks, screens);
    }

    private void add(Node node, List<GuideBlock> blocks) {
        switch (node) {
            case HtmlBlock note -> screens(note);
            case Heading heading when heading.getLevel() == 2 -> blocks.add(new GuideBlock.Heading(words(heading)));
            case Paragraph paragraph
            when paragraph.getFirstChild() instanceof Image image && image.getNext() == null ->
                blocks.add(new GuideBlock.Picture(image.getDestination(), words(image)));
            case Paragraph paragraph -> blocks.add(new GuideBlock.Words(runs(paragraph)));
            case BulletList list -> blocks.add(items(list));
            case OrderedList list -> blocks.add(items(list));
            case BlockQuote quote -> blocks.add(new GuideBlock.Remember(runs(only(quote))));
            default -> throw wrong(node);
        }
    }

    private void screens(HtmlBlock note) {
        Matcher named = SCREENS.matcher(note.getLiteral().strip());
        if (!named.matches()) {
            throw wrong(note);
        }
        screens.addAll(List.of(named.group(1).split(" ")));
    }

    private GuideBlock items(ListBlock list) {
        List<List<GuideRun>> items =
                Nodes.of(list).stream().map(item -> runs(only(item))).toList();
        return new GuideBlock.Items(list instanceof OrderedList, items);
    }

    private Node only(Node parent) {
        if (parent.getFirstChild() instanceof Paragraph paragraph && paragraph.getNext() == null) {
            return paragraph;
        }
        throw wrong(parent);
    }

    private List<GuideRun> runs(Node paragraph) {
        return Nodes.of(paragraph).stream().map(this::run).toList();
    }

    private GuideRun run(Node node) {
        return switch (node) {
            case Text text -> run(text.getLiteral(), GuideRun.Kind.PLAIN);
            case SoftLineBreak _ -> run(" ", GuideRun.Kind.PLAIN);
            case StrongEmphasis strong -> run(words(strong), GuideRun.Kind.PRESS);
            case Code code -> run(code.getLiteral(), GuideRun.Kind.KEY);
            case Link way when way.getDestination().endsWith(END) -> way(way);
            default -> throw wrong(node);
        };
    }

    private GuideRun way(Link link) {
        String file = link.getDestination();
        return new GuideRun(words(link), GuideRun.Kind.WAY, file.substring(0, file.length() - END.length()));
    }

    private static GuideRun run(String words, GuideRun.Kind kind) {
        return new GuideRun(words, kind, "");
    }

    private String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node node : Nodes.of(parent)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case SoftLineBreak _ -> words.append(' ');
                default -> throw wrong(node);
            }
        }
        return words.toString();
    }

    private IllegalStateException wrong(Node node) {
        return new IllegalStateException(page.place(node) + ": this may not stand in the guide: " + page.lineOf(node));
    }
}
