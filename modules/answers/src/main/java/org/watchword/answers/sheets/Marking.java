package org.watchword.answers.sheets;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Called;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.session.learned.Answer;
import org.watchword.session.learned.Mark;

/// What an answer comes to. From here on nobody knows which option somebody chose, only whether it was right.
public final class Marking {

    private Marking() {}

    /// Whether answers to it can be right or wrong as a whole. A scenario has good and risky choices on the way, and
    /// no right answer.
    public static boolean marks(Question question) {
        return question.kind().asksKnowledge() && question.kind() != QuestionKind.SCENARIO;
    }

    /// Whether an answer to it is kept until the session has been counted.
    public static boolean counts(Question question) {
        return marks(question) || about(question).isPresent() || scale(question);
    }

    /// Whether it is a scale of five points on which people place themselves.
    static boolean scale(Question question) {
        return question.kind() == QuestionKind.SCALE && fivePoints(question);
    }

    /// What an answer is worth.
    ///
    /// @throws IllegalArgumentException when the question has no right answer; ask [#marks] first
    public static Mark mark(Question question, Given.Kept given) {
        if (!marks(question)) {
            throw new IllegalArgumentException("nothing is right or wrong about " + question.id());
        }
        return switch (given) {
            case Given.Skipped _ -> Mark.SKIPPED;
            case Given.Chosen(List<String> options) -> chosen(question, Set.copyOf(options));
            case Given.Ordered(List<String> options) -> of(options.equals(ids(question)));
            case Given.Matched(Map<String, String> partners) -> of(partners.equals(pairs(question)));
        };
    }

    private static Mark chosen(Question question, Set<String> chosen) {
        if (chosen.isEmpty()) {
            return Mark.SKIPPED;
        }
        boolean unsure = question.called().stream()
                .map(Called::option)
                .anyMatch(option -> option.role() == Role.NOT_SURE && chosen.contains(option.id()));
        return unsure ? Mark.NOT_SURE : of(chosen.equals(right(question)));
    }

    private static Set<String> right(Question question) {
        return question.options().stream()
                .filter(option -> option.role() == Role.RIGHT)
                .map(Option::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> ids(Question question) {
        return question.options().stream().map(Option::id).toList();
    }

    private static Map<String, String> pairs(Question question) {
        Map<String, String> pairs = new HashMap<>();
        if (question.detail() instanceof KindDetail.Pairs(Map<String, Option> partners)) {
            partners.forEach((option, partner) -> pairs.put(option, partner.id()));
        }
        return pairs;
    }

    private static Mark of(boolean right) {
        return right ? Mark.RIGHT : Mark.WRONG;
    }

    /// Which question it asks how sure people are of; empty for any other kind, and for a scale that has not five
    /// points.
    public static Optional<String> about(Question question) {
        return question.detail() instanceof KindDetail.About(var of) && fivePoints(question)
                ? Optional.of(of.toString())
                : Optional.empty();
    }

    private static boolean fivePoints(Question question) {
        return question.options().stream()
                        .filter(option -> option.role() == Role.POINT)
                        .count()
                == Answer.CERTAIN;
    }

    /// The point of a scale, from 1; empty when somebody skipped it or was not sure.
    public static OptionalInt point(Question question, Given.Kept given) {
        List<String> points = question.options().stream()
                .filter(option -> option.role() == Role.POINT)
                .map(Option::id)
                .toList();
        int at = given instanceof Given.Chosen(List<String> chosen) && chosen.size() == 1
                ? points.indexOf(chosen.getFirst())
                : -1;
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1);
    }
}
