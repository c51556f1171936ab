package org.watchword.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;

/// Cuts a page at its headings.
public final class OutlineReader {

    private final Page page;
    private final Consumer<Problem> problems;

    public OutlineReader(Page page, Consumer<Problem> problems) {
        this.page = page;
        this.problems = problems;
    }

    /// The page by its headings, or empty when it has no title.
    public Optional<Outline> read() {
        List<Node> nodes = Nodes.of(page.document());
        if (nodes.isEmpty() || !(nodes.getFirst() instanceof Heading title) || title.getLevel() != 1) {
            problems.accept(
                    new MarkdownProblem.NoTitle(page.place(nodes.isEmpty() ? page.document() : nodes.getFirst())));
            return Optional.empty();
        }
        List<List<Node>> parts = cut(nodes.subList(1, nodes.size()), 2);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            chapters.add(chapter(parts.get(i), i + 1 < parts.size() ? parts.get(i + 1) : List.of()));
        }
        return Optional.of(new Outline(words(title), page.place(title), parts.getFirst(), chapters));
    }

    private Chapter chapter(List<Node> nodes, List<Node> following) {
        Heading heading = (Heading) nodes.getFirst();
        List<List<Node>> parts = cut(nodes.subList(1, nodes.size()), 3);
        List<Section> sections = new ArrayList<>();
        for (List<Node> part : parts.subList(1, parts.size())) {
            Heading name = (Heading) part.getFirst();
            sections.add(new Section(words(name), page.place(name), part.subList(1, part.size())));
        }
        int from = page.place(heading).line() - 1;
        int to = following.isEmpty()
                ? page.lines().size()
                : page.place(following.getFirst()).line() - 1;
        return new Chapter(
                words(heading),
                page.place(heading),
                parts.getFirst(),
                sections,
                page.lines().subList(from, to));
    }

    /// Cuts before each heading of the level; other headings that do not belong there are told and left out.
    private List<List<Node>> cut(List<Node> nodes, int level) {
        List<List<Node>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Node node : nodes) {
            if (node instanceof Heading heading && heading.getLevel() <= level) {
                if (heading.getLevel() < level) {
                    problems.accept(new MarkdownProblem.NotAllowed(
                            page.place(node), "a second title", "begin slides, questions and panels with ##"));
                    continue;
                }
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(node);
        }
        return parts;
    }

    private String words(Heading heading) {
        if (!page.lineOf(heading).stripLeading().startsWith("#")) {
            problems.accept(new MarkdownProblem.NotAllowed(
                    page.place(heading),
                    "a line of --- or === under text",
                    "begin a heading with ## and leave --- out"));
        }
        StringBuilder words = new StringBuilder();
        for (Node node : Nodes.of(heading)) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else {
                problems.accept(new MarkdownProblem.NotAllowed(
                        page.place(heading), "anything but plain words in a heading", "write plain words"));
            }
        }
        if (words.indexOf("{") >= 0) {
            problems.accept(new MarkdownProblem.NotAllowed(
                    page.place(heading), "a reference in a heading", "put it into the text below"));
        }
        return words.toString().strip();
    }
}
