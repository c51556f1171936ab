package org.watchword.content.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.watchword.content.asked.Asked;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Piece;
import org.watchword.content.markdown.Section;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;

/// Reads what people ask and what to answer: the heading, one to three paragraphs, the source.
final class AskedTextReader {

    private static final int MOST_PARAGRAPHS = 3;

    private final PageReader page;
    private final String topic;

    AskedTextReader(PageReader page, String topic) {
        this.page = page;
        this.topic = topic;
    }

    Asked read(Chapter chapter, String id, boolean draft, List<String> tags, List<String> audiences) {
        String owner = "asked/" + topic + "#" + id;
        page.heard(chapter.heading(), chapter.place(), Passage.Kind.QUESTION, owner);
        List<Node> body = chapter.body().subList(1, chapter.body().size());
        List<Piece> answer = page.pieces(body, Allowed.TEXT, Passage.Kind.EXPLANATION, owner);
        boolean paragraphs = answer.stream().allMatch(piece -> piece.block() instanceof Block.Paragraph);
        if (answer.isEmpty() || answer.size() > MOST_PARAGRAPHS || !paragraphs) {
            page.findings()
                    .tell(new MarkdownProblem.WrongBody(
                            chapter.place(), "asked", "one to three paragraphs that answer"));
        }
        return new Asked(
                id,
                page.language(),
                draft,
                chapter.heading(),
                tags,
                audiences,
                Piece.blocks(answer),
                source(chapter, owner),
                chapter.place());
    }

    private List<Block> source(Chapter chapter, String owner) {
        String name = page.words().source();
        Set<String> seen = new HashSet<>();
        List<Block> source = List.of();
        for (Section section : chapter.sections()) {
            if (!seen.add(section.name())) {
                page.findings().tell(new MarkdownProblem.SectionTwice(section.place(), section.name()));
            } else if (section.name().equals(name)) {
                source = Piece.blocks(page.pieces(section.nodes(), Allowed.SOURCES, Passage.Kind.SOURCE, owner));
            } else {
                page.findings()
                        .tell(new MarkdownProblem.UnknownSection(section.place(), section.name(), List.of(name)));
            }
        }
        return source;
    }
}
