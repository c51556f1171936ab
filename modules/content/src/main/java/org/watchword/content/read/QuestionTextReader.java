package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Piece;
import org.watchword.content.markdown.Section;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;

/// Reads what a question says: its words, answers and sections.
final class QuestionTextReader {

    private final PageReader page;
    private final boolean draft;

    /// @param draft explanations may still be missing
    QuestionTextReader(PageReader page, boolean draft) {
        this.page = page;
        this.draft = draft;
    }

    /// @param detail makes the kind's own part from the answers and the picture that was found
    QuestionText read(Chapter chapter, QuestionKind kind, String owner, Function<Found, KindDetail> detail) {
        page.heard(chapter.heading(), chapter.place(), Passage.Kind.QUESTION, owner);
        List<Node> body =
                new ArrayList<>(chapter.body().subList(1, chapter.body().size()));
        List<Piece> more = more(body, owner);
        Optional<Block.Picture> picture = kind == QuestionKind.HOTSPOT ? picture(body, owner) : Optional.empty();
        Optional<ListBlock> list = list(body);
        body.forEach(page.blocks()::refuse);
        AnswersReader reader = new AnswersReader(page, kind, owner, draft);
        List<MarkedOption> answers = reader.read(list, chapter.place());
        List<Section> steps = steps(chapter, kind);
        KindDetail own = kind == QuestionKind.SCENARIO
                ? new ScenarioReader(page, owner, draft).read(steps, chapter.place())
                : detail.apply(new Found(answers, picture));
        return new QuestionText(
                chapter.heading(),
                Piece.blocks(more),
                answers.stream().map(MarkedOption::option).toList(),
                own,
                section(chapter, page.words().explanation(), Passage.Kind.EXPLANATION, owner),
                section(chapter, page.words().source(), Passage.Kind.SOURCE, owner),
                chapter.place());
    }

    /// One paragraph more, when the body begins with one.
    private List<Piece> more(List<Node> body, String owner) {
        boolean there = !body.isEmpty()
                && body.getFirst() instanceof Paragraph paragraph
                && !(paragraph.getFirstChild() instanceof Image);
        return there ? page.pieces(List.of(body.removeFirst()), Allowed.TEXT, Passage.Kind.QUESTION, owner) : List.of();
    }

    private Optional<Block.Picture> picture(List<Node> body, String owner) {
        if (body.isEmpty() || !(body.getFirst() instanceof Paragraph)) {
            return Optional.empty();
        }
        return page.pieces(List.of(body.removeFirst()), Allowed.PICTURES, Passage.Kind.ALT, owner).stream()
                .map(Piece::block)
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .findFirst();
    }

    private static Optional<ListBlock> list(List<Node> body) {
        boolean there = !body.isEmpty() && body.getFirst() instanceof ListBlock;
        return there ? Optional.of((ListBlock) body.removeFirst()) : Optional.empty();
    }

    /// The steps of a scenario, after telling about sections that stand twice or have no name of the grammar.
    private List<Section> steps(Chapter chapter, QuestionKind kind) {
        Set<String> seen = new HashSet<>();
        List<Section> steps = new ArrayList<>();
        List<String> known = List.of(page.words().explanation(), page.words().source());
        for (Section section : chapter.sections()) {
            if (!seen.add(section.name())) {
                page.findings().tell(new MarkdownProblem.SectionTwice(section.place(), section.name()));
            } else if (kind == QuestionKind.SCENARIO
                    && section.name().startsWith(page.words().step() + " ")) {
                steps.add(section);
            } else if (!known.contains(section.name())) {
                page.findings().tell(new MarkdownProblem.UnknownSection(section.place(), section.name(), known));
            }
        }
        return steps;
    }

    private List<Block> section(Chapter chapter, String name, Passage.Kind kind, String owner) {
        Allowed allowed = kind == Passage.Kind.SOURCE ? Allowed.SOURCES : Allowed.TEXT;
        return chapter.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .map(section -> Piece.blocks(page.pieces(section.nodes(), allowed, kind, owner)))
                .orElse(List.of());
    }

    /// What stands between the question and its sections.
    record Found(List<MarkedOption> answers, Optional<Block.Picture> picture) {

        KindDetail pairs() {
            return new KindDetail.Pairs(AnswersReader.partners(answers));
        }

        Set<String> ids() {
            return answers.stream().map(MarkedOption::option).map(Option::id).collect(Collectors.toSet());
        }

        KindDetail spots(Map<String, KindDetail.Spot> spots) {
            return picture.<KindDetail>map(found -> new KindDetail.Spots(found, spots))
                    .orElseGet(KindDetail.Plain::new);
        }
    }
}
