package org.watchword.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.ReferenceProblem;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;
import org.watchword.content.text.SourcePlace;

/// Turns running text into inlines and tells what may not stand in it.
final class InlineReader {

    /// Contacts, figures and signs, as FORMAT.md §3 writes them.
    private static final Pattern REFERENCE =
            Pattern.compile("\\{(contact|figure|sign): ([a-z0-9-]+)(?:, ([a-z]+))?\\}");

    private static final Pattern WEB = Pattern.compile("https?://.+");

    private final Page page;
    private final SignWords signs;
    private final Consumer<Problem> problems;
    private final boolean links;

    InlineReader(Page page, SignWords signs, Consumer<Problem> problems, boolean links) {
        this.page = page;
        this.signs = signs;
        this.problems = problems;
        this.links = links;
    }

    /// All of a paragraph.
    Phrase read(Node paragraph) {
        return read(Nodes.of(paragraph), page.place(paragraph));
    }

    /// Some nodes of a paragraph.
    Phrase read(List<Node> nodes, SourcePlace place) {
        List<Inline> text = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        nodes.forEach(node -> add(node, text, written));
        return new Phrase(text, written.toString(), place);
    }

    private void add(Node node, List<Inline> text, StringBuilder written) {
        switch (node) {
            case Text words -> references(words.getLiteral(), page.place(node), text, written);
            case SoftLineBreak _ -> {
                text.add(new Inline.Words(" "));
                written.append('\n');
            }
            case StrongEmphasis strong -> strong(strong, text, written);
            case Link link
            when links && WEB.matcher(link.getDestination()).matches() -> {
                Phrase words = read(Nodes.of(link), page.place(link));
                text.add(new Inline.Link(Inline.plain(words.text()), link.getDestination()));
                written.append(words.written());
            }
            default -> refuse(node, written);
        }
    }

    private void strong(StrongEmphasis strong, List<Inline> text, StringBuilder written) {
        if ("__".equals(strong.getOpeningDelimiter())) {
            tell(strong, "__ around words", "write **strong** with stars");
        }
        List<Inline> inner = new ArrayList<>();
        Nodes.of(strong).forEach(child -> add(child, inner, written));
        text.add(new Inline.Strong(inner));
    }

    private void refuse(Node node, StringBuilder written) {
        switch (node) {
            case Emphasis _ -> tell(node, "* or _ around words", "write **strong** with two stars, or plain words");
            case HardLineBreak _ -> {
                tell(node, "a line break inside a paragraph", "take the blanks or the \\ from the end of the line");
                written.append('\n');
            }
            case Code _ -> tell(node, "code", "write plain words");
            case HtmlInline _ -> tell(node, "HTML", "write plain words");
            case Image _ -> tell(node, "a picture among words", "give the picture a paragraph of its own");
            case Link _ when links -> tell(node, "a link of this kind", "write [words](https://…)");
            case Link _ -> tell(node, "a link", "name it in Source, or write {contact: id}");
            default -> tell(node, "this", "write plain words");
        }
    }

    private void tell(Node node, String construct, String hint) {
        problems.accept(new MarkdownProblem.NotAllowed(page.place(node), construct, hint));
    }

    private void references(String literal, SourcePlace place, List<Inline> text, StringBuilder written) {
        Matcher matcher = REFERENCE.matcher(literal);
        int end = 0;
        while (matcher.find()) {
            String before = literal.substring(end, matcher.start());
            words(before, place, text);
            written.append(before);
            if (matcher.group(1).equals("sign")) {
                written.append(sign(matcher, place, text));
            } else {
                reference(matcher, place, text);
                written.append(matcher.group());
            }
            end = matcher.end();
        }
        words(literal.substring(end), place, text);
        written.append(literal, end, literal.length());
    }

    /// Adds a sign, and gives the words that a reader meets in its place: they count as the text's own.
    private String sign(Matcher matcher, SourcePlace place, List<Inline> text) {
        String id = matcher.group(2);
        boolean otherwise = "else".equals(matcher.group(3));
        if (matcher.group(3) != null && !otherwise) {
            problems.accept(new MarkdownProblem.WrongReference(place, matcher.group()));
            return matcher.group();
        }
        Optional<String> words = signs.find(id, otherwise);
        if (words.isEmpty()) {
            problems.accept(new ReferenceProblem.UnknownSign(place, id));
            return matcher.group();
        }
        text.add(new Inline.Sign(id, otherwise, words.get()));
        return words.get();
    }

    private void words(String words, SourcePlace place, List<Inline> text) {
        int brace = words.indexOf('{');
        if (brace < 0) {
            brace = words.indexOf('}');
        }
        if (brace >= 0) {
            int end = words.indexOf('}', brace);
            String shown = words.substring(brace, end < 0 ? Math.min(words.length(), brace + 30) : end + 1);
            problems.accept(new MarkdownProblem.WrongReference(place, shown));
        }
        if (!words.isEmpty()) {
            text.add(new Inline.Words(words));
        }
    }

    private void reference(Matcher matcher, SourcePlace place, List<Inline> text) {
        String id = matcher.group(2);
        String part = matcher.group(3) == null ? "" : matcher.group(3);
        boolean figure = matcher.group(1).equals("figure");
        if (figure && (part.isEmpty() || part.equals("source"))) {
            text.add(new Inline.FigureRef(id, !part.isEmpty()));
        } else if (!figure && part.isEmpty()) {
            text.add(new Inline.ContactRef(id, ContactPart.WHOLE));
        } else if (!figure && List.of("number", "name", "for").contains(part)) {
            text.add(new Inline.ContactRef(id, ContactPart.valueOf(part.toUpperCase(Locale.ROOT))));
        } else {
            problems.accept(new MarkdownProblem.WrongReference(place, matcher.group()));
        }
    }
}
