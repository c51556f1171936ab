package org.watchword.desktop.slide.face;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
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

    /// @param step of a scenario; no other question has more than one
    Face.Asked face(PlannedSlide planned, Question question, int step, Hands hands) {
        return question.kind() == QuestionKind.SCENARIO
                ? story(planned, question, step, hands)
                : face(planned, question, hands);
    }

    private Face.Asked story(PlannedSlide planned, Question question, int step, Hands hands) {
        Scenes scenes = new Scenes(material, filler, question, hands);
        String heading = Typography.set(question.text(), material);
        if (scenes.over(step)) {
            Face.Why known = new Face.Why(word(SlideWord.WHAT_WE_KNOW), filler.paragraphs(question.explanation()));
            Task.Scene over = new Task.Scene(List.of(), List.of());
            return new Face.Asked(new Head(eyebrow(planned), heading), Line.of(""), "", over, known);
        }
        Head head = new Head(eyebrow(planned) + " · " + scenes.where(step), heading);
        return new Face.Asked(head, more(question), prompt(question, hands), scenes.scene(step), null);
    }

    private Line more(Question question) {
        return filler.paragraphs(question.more()).stream().findFirst().orElse(Line.of(""));
    }

    private Face.Asked face(PlannedSlide planned, Question question, Hands hands) {
        String heading = Typography.set(question.text(), material);
        Task task = new Tasks(filler, question, hands, word(SlideWord.NOT_SURE)).task();
        Head head = new Head(eyebrow(planned, question), heading);
        return new Face.Asked(
                head,
                asked(question, task).orElseGet(() -> more(question)),
                prompt(question, hands),
                task,
                why(question, right(task, question), hands));
    }

    private String eyebrow(PlannedSlide planned) {
        return switch (planned.moment()) {
            case TEACH -> planned.slide().heading();
            case BEFORE -> word(SlideWord.BEFORE_WE_BEGIN);
            case AFTER -> word(SlideWord.WHAT_DO_YOU_SAY_NOW);
        };
    }

    private String eyebrow(PlannedSlide planned, Question question) {
        return switch (question.kind()) {
            case MULTIPLE -> eyebrow(planned) + " · " + word(SlideWord.CHOOSE_ALL);
            case ORDER -> eyebrow(planned) + " · " + word(SlideWord.PUT_IN_ORDER);
            case MATCH -> eyebrow(planned) + " · " + word(SlideWord.FIND_PAIRS);
            case SINGLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT, TEXT, CLOUD, SCENARIO -> eyebrow(planned);
        };
    }

    /// Hands for an order or for pairs answer one part of it, and the wall says which.
    private Optional<Line> asked(Question question, Task task) {
        if (question.kind() == QuestionKind.ORDER && task.choices().stream().anyMatch(Choice::counted)) {
            return Optional.of(Line.of(word(SlideWord.WHO_BEGAN_WITH)));
        }
        boolean alone = question.kind() == QuestionKind.MATCH && task instanceof Task.Options;
        return alone
                ? Optional.of(Line.of(material.texts()
                        .get(
                                SlideWord.GOES_WITH,
                                filler.fill(question.options().getFirst().text())
                                        .words())))
                : Optional.empty();
    }

    /// What one feels or would do oneself is nothing to raise a hand for where few can see it.
    private String prompt(Question question, Hands hands) {
        SlideWord open = switch (question.kind()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, HOTSPOT -> SlideWord.HANDS_UP;
            case SCALE, CONFIDENCE -> hands.onTheWall() ? SlideWord.HANDS_UP : SlideWord.THINK_FOR_YOURSELF;
            case ORDER -> SlideWord.WHICH_IS_FIRST;
            case MATCH -> SlideWord.WHAT_GOES_WITH_A;
            case SCENARIO -> hands.onTheWall() ? SlideWord.HANDS_UP : SlideWord.TALK_ABOUT_IT;
            case TEXT -> SlideWord.WRITE_IT_DOWN;
            case CLOUD -> SlideWord.SAY_A_WORD;
        };
        return switch (hands.stage()) {
            case READING, REVEALED, EXPLAINED -> "";
            case OPEN -> word(open);
            case CLOSED -> word(raised(open) ? SlideWord.HANDS_DOWN : SlideWord.THANK_YOU);
        };
    }

    private static boolean raised(SlideWord open) {
        return open == SlideWord.HANDS_UP || open == SlideWord.WHICH_IS_FIRST || open == SlideWord.WHAT_GOES_WITH_A;
    }

    private Face.@Nullable Why why(Question question, List<String> right, Hands hands) {
        List<Line> text = filler.paragraphs(question.explanation());
        return text.isEmpty() || hands.stage() != Stage.REVEALED ? null : new Face.Why(title(right), text);
    }

    /// The letters of the right answers, where answers are named by their letters.
    private static List<String> right(Task task, Question question) {
        return question.kind() == QuestionKind.ORDER || question.kind() == QuestionKind.MATCH
                ? List.of()
                : task.choices().stream()
                        .filter(Choice::right)
                        .map(Choice::letter)
                        .toList();
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

    private String word(SlideWord word) {
        return material.texts().get(word);
    }
}
