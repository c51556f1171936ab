package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.watchword.content.markdown.Allowed;
import org.watchword.content.markdown.Piece;
import org.watchword.content.markdown.Section;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// Reads the steps of a scenario and follows them from the first one.
final class ScenarioReader {

    private static final Set<Role> ROLES = Set.of(Role.GOOD, Role.NEUTRAL, Role.RISKY);
    private static final String CHOICES = "one to three paragraphs, then two to four choices marked [+], [~] or [-]";

    private final PageReader page;
    private final String owner;
    private final AnswersReader answers;

    ScenarioReader(PageReader page, String owner, boolean draft) {
        this.page = page;
        this.owner = owner;
        this.answers = new AnswersReader(page, QuestionKind.SCENARIO, owner, draft);
    }

    KindDetail.Scenario read(List<Section> sections, SourcePlace question) {
        if (sections.size() < 2 || sections.size() > 8) {
            answers.wrong(question, "two to eight steps");
        }
        List<KindDetail.Step> steps = new ArrayList<>();
        for (Section section : sections) {
            if (!section.name().equals(page.words().step() + " " + (steps.size() + 1))) {
                answers.wrong(section.place(), "steps numbered 1, 2 and so on");
            }
            steps.add(step(section, sections.size(), steps.size() + 1));
        }
        follow(steps, sections);
        return new KindDetail.Scenario(steps);
    }

    private KindDetail.Step step(Section section, int last, int number) {
        List<Node> nodes = section.nodes();
        boolean list = !nodes.isEmpty() && nodes.getLast() instanceof BulletList;
        List<Node> told = list ? nodes.subList(0, nodes.size() - 1) : nodes;
        List<Piece> text = page.pieces(told, Allowed.TEXT, Passage.Kind.BODY, owner);
        List<MarkedOption> choices = list ? answers.items((BulletList) nodes.getLast()) : List.of();
        boolean fits = !text.isEmpty()
                && text.size() <= 3
                && text.stream().allMatch(piece -> piece.block() instanceof Block.Paragraph)
                && choices.size() >= 2
                && choices.size() <= 4
                && choices.stream()
                        .allMatch(choice -> ROLES.contains(choice.option().role()));
        if (!fits) {
            answers.wrong(section.place(), CHOICES);
        }
        choices.forEach(answers::explained);
        Map<String, Integer> next = new HashMap<>();
        for (MarkedOption choice : choices) {
            next.put(choice.option().id(), target(choice, number, last));
        }
        return new KindDetail.Step(
                Piece.blocks(text), choices.stream().map(MarkedOption::option).toList(), next);
    }

    /// The number of the step a choice leads to, 0 for the end: what it says, or simply the next one.
    private int target(MarkedOption choice, int number, int last) {
        int target = switch (choice.next()) {
            case "" -> number < last ? number + 1 : 0;
            case "end" -> 0;
            default -> Integer.parseInt(choice.next());
        };
        if (target != 0 && (target <= number || target > last)) {
            answers.wrong(choice.place(), "{step: N} of a later step, or {step: end}");
            return 0;
        }
        return target;
    }

    private void follow(List<KindDetail.Step> steps, List<Section> sections) {
        Set<Integer> reached = new HashSet<>(Set.of(1));
        steps.forEach(step -> reached.addAll(step.next().values()));
        for (int i = 0; i < steps.size(); i++) {
            if (!reached.contains(i + 1)) {
                answers.wrong(sections.get(i).place(), "a choice that leads to this step");
            }
        }
    }
}
