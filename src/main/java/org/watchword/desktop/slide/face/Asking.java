package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.session.Stage;

/// Puts a question on the wall. Hands are counted for the trainer while they are up; the wall shows counts only when
/// the answer is revealed, and its reason stands beside it from the first moment.
final class Asking {
    private final Material material;
    private final Filler filler;

    Asking(Material material) {
        this.material = material;
        this.filler = new Filler(material);
    }

    Face.Asked face(PlannedSlide planned, Question question, Hands hands) {
        boolean revealed = hands.stage() == Stage.REVEALED;
        List<Choice> choices = new ArrayList<>();
        for (Option option : question.options()) {
            choices.add(choice(letter(option, choices.size()), option, hands));
        }
        return new Face.Asked(
                new Head(eyebrow(planned, question), Typography.set(question.text(), material)),
                paragraph(question.more()),
                rated(question),
                prompt(hands.stage()),
                choices,
                revealed ? why(question, choices) : null);
    }

    private Choice choice(String letter, Option option, Hands hands) {
        boolean revealed = hands.stage() == Stage.REVEALED;
        boolean counted = revealed && hands.onTheWall() && hands.tally().counted();
        int count = counted ? hands.tally().of(option.id()) : Choice.HIDDEN;
        int all = hands.tally().hands();
        double share = counted && all > 0 ? (double) count / all : 0;
        return new Choice(letter, filler.fill(option.text()), revealed && option.role() == Role.RIGHT, count, share);
    }

    private String eyebrow(PlannedSlide planned) {
        return switch (planned.moment()) {
            case TEACH -> planned.slide().heading();
            case BEFORE -> word(SlideWord.BEFORE_WE_BEGIN);
            case AFTER -> word(SlideWord.WHAT_DO_YOU_SAY_NOW);
        };
    }

    private String eyebrow(PlannedSlide planned, Question question) {
        return question.kind() == QuestionKind.MULTIPLE
                ? eyebrow(planned) + " · " + word(SlideWord.CHOOSE_ALL)
                : eyebrow(planned);
    }

    private String prompt(Stage stage) {
        return switch (stage) {
            case READING, REVEALED -> "";
            case OPEN -> word(SlideWord.HANDS_UP);
            case CLOSED -> word(SlideWord.HANDS_DOWN);
        };
    }

    private static String letter(Option option, int index) {
        return switch (option.role()) {
            case NOT_SURE -> "?";
            case POINT -> option.id();
            case RIGHT, WRONG, GOOD, NEUTRAL, RISKY -> String.valueOf((char) ('A' + index));
        };
    }

    private static boolean rated(Question question) {
        return question.kind() == QuestionKind.SCALE || question.kind() == QuestionKind.CONFIDENCE;
    }

    private Face.@Nullable Why why(Question question, List<Choice> choices) {
        List<Line> text = question.explanation().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> filler.fill(((Block.Paragraph) block).text()))
                .toList();
        List<String> right =
                choices.stream().filter(Choice::right).map(Choice::letter).toList();
        return text.isEmpty() ? null : new Face.Why(title(right), text);
    }

    private String title(List<String> right) {
        return switch (right.size()) {
            case 0 -> word(SlideWord.WHAT_WE_KNOW);
            case 1 -> material.texts().get(SlideWord.WHY, right.getFirst());
            default -> {
                String first = right.stream().limit(right.size() - 1L).collect(Collectors.joining(", "));
                yield material.texts().get(SlideWord.WHY_SEVERAL, first, right.getLast());
            }
        };
    }

    private Line paragraph(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> filler.fill(((Block.Paragraph) block).text()))
                .findFirst()
                .orElse(Line.of(""));
    }

    private String word(SlideWord word) {
        return material.texts().get(word);
    }
}
