package org.watchword.content.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;

/// What the answers of each kind look like.
final class AnswerForm {

    private AnswerForm() {}

    /// What is expected when the answers are not those of their kind; empty when they are.
    static Optional<String> fault(QuestionKind kind, boolean ordered, List<MarkedOption> answers) {
        boolean pairs = answers.stream().anyMatch(answer -> answer.partner().isPresent());
        boolean listed = ordered == (kind == QuestionKind.ORDER) && (!pairs || kind == QuestionKind.MATCH);
        return listed && fits(kind, answers) ? Optional.empty() : Optional.of(expected(kind));
    }

    private static boolean fits(QuestionKind kind, List<MarkedOption> answers) {
        List<Option> options = answers.stream().map(MarkedOption::option).toList();
        return switch (kind) {
            case SINGLE, HOTSPOT -> chosen(options, 2, 6) && right(options) == 1;
            case MULTIPLE -> chosen(options, 3, 6) && right(options) >= 1;
            case TRUE_FALSE ->
                chosen(options, 2, 2) && right(options) == 1 && ids(options).equals(Set.of("true", "false"));
            case SCALE, CONFIDENCE -> scale(options);
            case ORDER -> points(options) && within(options.size(), 3, 6);
            case MATCH ->
                points(options)
                        && within(options.size(), 3, 5)
                        && answers.stream().allMatch(answer -> answer.partner().isPresent());
            case TEXT, CLOUD, SCENARIO -> options.isEmpty();
        };
    }

    private static String expected(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, HOTSPOT -> "two to six options, exactly one of them [x], and [?] last";
            case MULTIPLE -> "three to six options, one or more of them [x], and [?] last";
            case TRUE_FALSE -> "**true** and **false**, exactly one of them [x], and [?] last";
            case SCALE, CONFIDENCE ->
                "points **1**, **2** and so on, up to 10, the two ends with words; [?] may stand last";
            case ORDER -> "a numbered list of three to six items";
            case MATCH -> "three to five items, each with one item in it";
            case TEXT, CLOUD, SCENARIO -> "no list here";
        };
    }

    /// Right and wrong ones in that number, then one "not sure".
    private static boolean chosen(List<Option> options, int fewest, int most) {
        if (options.isEmpty() || options.getLast().role() != Role.NOT_SURE) {
            return false;
        }
        List<Option> others = options.subList(0, options.size() - 1);
        return within(others.size(), fewest, most)
                && others.stream().allMatch(option -> option.role() == Role.RIGHT || option.role() == Role.WRONG);
    }

    private static boolean scale(List<Option> options) {
        boolean notSure = !options.isEmpty() && options.getLast().role() == Role.NOT_SURE;
        List<Option> points = notSure ? options.subList(0, options.size() - 1) : options;
        if (!within(points.size(), 2, 10) || !points(points)) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            if (!points.get(i).id().equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return !points.getFirst().words().isBlank() && !points.getLast().words().isBlank();
    }

    private static boolean points(List<Option> options) {
        return options.stream().allMatch(option -> option.role() == Role.POINT);
    }

    private static long right(List<Option> options) {
        return options.stream().filter(option -> option.role() == Role.RIGHT).count();
    }

    private static Set<String> ids(List<Option> options) {
        return options.stream()
                .filter(option -> option.role() != Role.NOT_SURE)
                .map(Option::id)
                .collect(Collectors.toSet());
    }

    private static boolean within(int count, int fewest, int most) {
        return count >= fewest && count <= most;
    }
}
