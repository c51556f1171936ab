package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.Outline;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.QuestionProblem;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.question.Use;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Choice;
import org.watchword.content.yaml.QuestionBlock;

/// Reads the questions of a module in its source language.
final class QuestionsReader {

    private final PageReader page;
    private final String module;
    private final int version;

    QuestionsReader(PageReader page, String module, int version) {
        this.page = page;
        this.module = module;
        this.version = version;
    }

    Sources<Question> read(Outline outline) {
        outline.front().forEach(page.blocks()::refuse);
        List<Question> questions = new ArrayList<>();
        Map<String, String> hashes = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Chapter chapter : outline.chapters()) {
            page.block(chapter, "question", QuestionBlock.class).ifPresent(block -> {
                Question question = question(chapter, block);
                if (page.isNew(seen, question.id().question(), question.place())) {
                    questions.add(question);
                    hashes.put(question.id().question(), SourceHash.of(chapter.lines()));
                }
            });
        }
        if (outline.chapters().isEmpty()) {
            page.findings().tell(new MarkdownProblem.Empty(outline.place(), "question"));
        }
        return new Sources<>(outline.title(), questions, hashes);
    }

    private Question question(Chapter chapter, Bound<QuestionBlock> bound) {
        QuestionBlock block = bound.value();
        QuestionId id = new QuestionId(module, block.id());
        QuestionKind kind = Choice.of(QuestionKind.class, block.kind());
        QuestionText text = new QuestionTextReader(page, isDraft(block))
                .read(chapter, kind, id.toString(), found -> detail(kind, bound, found, chapter.place()));
        return new Question(
                id,
                version,
                page.language(),
                isDraft(block),
                text.text(),
                text.more(),
                kind,
                block.use().stream().map(use -> Choice.of(Use.class, use)).collect(Collectors.toSet()),
                block.outcome(),
                block.tags().orElse(List.of()),
                text.options(),
                text.detail(),
                text.explanation(),
                text.source(),
                text.place());
    }

    private static boolean isDraft(QuestionBlock block) {
        return block.draft().orElse(false);
    }

    private KindDetail detail(
            QuestionKind kind, Bound<QuestionBlock> bound, QuestionTextReader.Found found, SourcePlace place) {
        QuestionBlock block = bound.value();
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, ORDER, SCENARIO -> new KindDetail.Plain();
            case CONFIDENCE ->
                new KindDetail.About(new QuestionId(module, block.about().orElse("")));
            case TEXT -> new KindDetail.Limit(block.limit().orElse(1));
            case CLOUD -> new KindDetail.WordsEach(block.words().orElse(1));
            case MATCH -> found.pairs();
            case HOTSPOT -> {
                if (found.picture().isEmpty()) {
                    wrong(place, "one picture before the list");
                }
                yield found.spots(spots(bound, found));
            }
        };
    }

    private Map<String, KindDetail.Spot> spots(Bound<QuestionBlock> bound, QuestionTextReader.Found found) {
        Map<String, KindDetail.Spot> spots = new HashMap<>();
        bound.value()
                .spots()
                .orElse(Map.of())
                .forEach((id, sides) ->
                        spots.put(id, new KindDetail.Spot(sides.get(0), sides.get(1), sides.get(2), sides.get(3))));
        Set<String> placed = new HashSet<>(found.ids());
        found.answers().stream()
                .map(MarkedOption::option)
                .filter(option -> option.role() == Role.NOT_SURE)
                .forEach(option -> placed.remove(option.id()));
        if (!placed.equals(spots.keySet())) {
            wrong(bound.at("spots"), "a place in spots for each option but [?]");
        }
        return spots;
    }

    private void wrong(SourcePlace place, String expected) {
        page.findings().tell(new QuestionProblem.WrongMarks(place, Choice.name(QuestionKind.HOTSPOT), expected));
    }
}
