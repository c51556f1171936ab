package org.watchword.answers.phones;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;

/// Answers of phones, counted as hands are, so that both can stand in one total.
public final class Counts {

    private Counts() {}

    /// How many chose each thing that hands go up for: of an order its first step, of pairs the partner of the first.
    /// Whoever skipped the question is in no count. Empty for a question that hands cannot answer.
    public static Map<String, Integer> of(Question question, Collection<Given.Kept> answers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        question.called().forEach(called -> counts.put(called.option().id(), 0));
        for (Given.Kept answer : answers) {
            raised(question, answer).forEach(id -> counts.computeIfPresent(id, (_, before) -> before + 1));
        }
        return counts;
    }

    private static List<String> raised(Question question, Given.Kept answer) {
        return switch (answer) {
            case Given.Chosen(List<String> options) -> options;
            case Given.Ordered(List<String> options) -> options.subList(0, Math.min(1, options.size()));
            case Given.Matched(Map<String, String> partners) -> partnerOfFirst(question, partners);
            case Given.Skipped _ -> List.of();
        };
    }

    private static List<String> partnerOfFirst(Question question, Map<String, String> partners) {
        return Optional.ofNullable(partners.get(question.options().getFirst().id())).stream()
                .toList();
    }
}
