package org.watchword.answers.round;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;

/// Whether two texts ask the very same: an answer to one is an answer to the other, under the same letter.
public final class SameQuestion {

    private SameQuestion() {}

    /// Whether `other` is `one` in other words: its version, its answers in their order, and which of them are right.
    public static boolean is(Question one, Question other) {
        return one.id().equals(other.id())
                && one.moduleVersion() == other.moduleVersion()
                && one.kind() == other.kind()
                && answers(one.options()).equals(answers(other.options()))
                && answers(one.detail()).equals(answers(other.detail()));
    }

    private static List<String> answers(List<Option> options) {
        return options.stream().map(option -> option.id() + " " + option.role()).toList();
    }

    /// What of a kind's own part answers are made of, without its words.
    private static Object answers(KindDetail detail) {
        return switch (detail) {
            case KindDetail.Pairs(Map<String, Option> partners) ->
                partners.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, pair -> pair.getValue().id()));
            case KindDetail.Spots spots -> spots.spots();
            case KindDetail.Scenario(List<KindDetail.Step> steps) ->
                steps.stream()
                        .map(step -> Map.entry(answers(step.choices()), step.next()))
                        .toList();
            case KindDetail.Plain _, KindDetail.About _, KindDetail.Limit _, KindDetail.WordsEach _ -> detail;
        };
    }
}
