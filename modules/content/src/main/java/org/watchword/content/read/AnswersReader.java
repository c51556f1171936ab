package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.watchword.content.markdown.Nodes;
import org.watchword.content.problem.IdProblem;
import org.watchword.content.problem.QuestionProblem;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Choice;

/// Reads the answers of a question.
final class AnswersReader {

    private final PageReader page;
    private final QuestionKind kind;
    private final String owner;
    private final boolean draft;

    /// @param draft explanations may still be missing
    AnswersReader(PageReader page, QuestionKind kind, String owner, boolean draft) {
        this.page = page;
        this.kind = kind;
        this.owner = owner;
        this.draft = draft;
    }

    /// The answers in a list, after telling where they are not those of their kind.
    List<MarkedOption> read(Optional<ListBlock> list, SourcePlace question) {
        List<MarkedOption> answers = list.map(this::items).orElse(List.of());
        boolean ordered = list.isPresent() && list.get() instanceof OrderedList;
        SourcePlace place = list.map(page.page()::place).orElse(question);
        AnswerForm.fault(kind, ordered, answers).ifPresent(expected -> wrong(place, expected));
        unique(answers);
        switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, HOTSPOT -> answers.forEach(this::explained);
            case SCALE, CONFIDENCE, ORDER, MATCH, TEXT, CLOUD, SCENARIO -> {}
        }
        return answers;
    }

    /// The items of a list; one that is no answer is told and left out.
    List<MarkedOption> items(ListBlock list) {
        List<MarkedOption> answers = new ArrayList<>();
        for (Node node : Nodes.of(list)) {
            if (node instanceof ListItem item) {
                Optional<MarkedOption> answer = new OptionReader(page, owner).read(item);
                if (answer.isEmpty()) {
                    wrong(
                            page.page().place(item),
                            "a mark such as [x] where the kind has one, then **id**, then the words");
                }
                answer.ifPresent(answers::add);
            }
        }
        return answers;
    }

    /// Tells when a choice that can be wrong teaches nothing to those who took it.
    void explained(MarkedOption answer) {
        Option option = answer.option();
        if (!draft && option.role() != Role.NOT_SURE && option.feedback().isEmpty()) {
            page.findings().tell(new QuestionProblem.OptionUnexplained(answer.place(), option.id()));
        }
    }

    void wrong(SourcePlace place, String expected) {
        page.findings().tell(new QuestionProblem.WrongMarks(place, Choice.name(kind), expected));
    }

    /// The partners of a match, by option.
    static Map<String, Option> partners(List<MarkedOption> answers) {
        Map<String, Option> partners = new HashMap<>();
        for (MarkedOption answer : answers) {
            answer.partner().ifPresent(partner -> partners.put(answer.option().id(), partner));
        }
        return partners;
    }

    private void unique(List<MarkedOption> answers) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> partners = new HashSet<>();
        for (MarkedOption answer : answers) {
            page.isNew(seen, answer.option().id(), answer.place());
            answer.partner()
                    .filter(partner -> !partners.add(partner.id()))
                    .ifPresent(partner -> page.findings()
                            .tell(new IdProblem.Twice(
                                    answer.place(),
                                    partner.id(),
                                    answers.getFirst().place().line())));
        }
    }
}
