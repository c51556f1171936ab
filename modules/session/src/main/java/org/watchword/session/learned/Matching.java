package org.watchword.session.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.learned.LeftOut.Why;

/// Two sets of answers brought together by their slips. It holds single sheets, so it lives as long as the counting
/// takes; what is kept is the [Change].
///
/// @param pairs one for each slip that answered both times, in no order that means anything
/// @param questions the questions that can be compared, in the order asked
public record Matching(Turnout turnout, List<Pair> pairs, List<QuestionVersion> questions, List<LeftOut> leftOut) {

    public Matching {
        pairs = List.copyOf(pairs);
        questions = List.copyOf(questions);
        leftOut = List.copyOf(leftOut);
    }

    /// The two sheets of one slip.
    public record Pair(Sheet before, Sheet after) {}

    /// Matches by slip, and questions by id and version.
    ///
    /// @param attended heads in the register
    public static Matching of(int attended, AnswerSet before, AnswerSet after) {
        List<Slip> both =
                before.answered().stream().filter(after.answered()::contains).toList();
        Turnout turnout =
                new Turnout(attended, before.answered().size(), after.answered().size(), both.size());
        return new Matching(
                turnout, pairs(both, before.sheets(), after.sheets()), same(before, after), left(before, after));
    }

    private static List<Pair> pairs(List<Slip> slips, Map<Slip, Sheet> before, Map<Slip, Sheet> after) {
        List<Pair> pairs = new ArrayList<>();
        for (Slip slip : slips) {
            Optional.ofNullable(before.get(slip))
                    .flatMap(early -> Optional.ofNullable(after.get(slip)).map(late -> new Pair(early, late)))
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    private static List<QuestionVersion> same(AnswerSet before, AnswerSet after) {
        return before.questions().stream().filter(after.questions()::contains).toList();
    }

    private static List<LeftOut> left(AnswerSet before, AnswerSet after) {
        List<LeftOut> left = new ArrayList<>();
        before.asked()
                .forEach((id, version) -> after.version(id)
                        .ifPresentOrElse(
                                later -> {
                                    if (!later.equals(version)) {
                                        left.add(new LeftOut(id, Why.OTHER_WORDS));
                                    }
                                },
                                () -> left.add(new LeftOut(id, Why.BEFORE_ONLY))));
        after.asked().keySet().stream()
                .filter(id -> !before.asked().containsKey(id))
                .forEach(id -> left.add(new LeftOut(id, Why.AFTER_ONLY)));
        return left;
    }
}
