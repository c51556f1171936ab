package org.watchword.session;

import java.util.List;
import java.util.stream.Stream;
import org.watchword.content.deck.Moment;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;

/// What the record of a session must know about a question: permanent ids, never its words.
///
/// @param questionId "act/how-to-report#report-who"
/// @param moduleVersion version of the module whose words were shown; before and after must share it
/// @param several whether one person may choose several options
/// @param options permanent ids, in the order shown; empty for a question that hands cannot answer
/// @param right the ids of the right ones; empty when there is no right one
public record RoundOutline(
        String questionId, int moduleVersion, Asked asked, boolean several, List<String> options, List<String> right) {

    public RoundOutline {
        options = List.copyOf(options);
        right = List.copyOf(right);
    }

    static RoundOutline of(Question question, Moment moment) {
        return new RoundOutline(
                question.id().toString(),
                question.moduleVersion(),
                switch (moment) {
                    case BEFORE -> Asked.BEFORE;
                    case TEACH -> Asked.TEACHING;
                    case AFTER -> Asked.AFTER;
                },
                question.kind() == QuestionKind.MULTIPLE || question.kind() == QuestionKind.HOTSPOT,
                handsCount(question.kind()) ? ids(question.options().stream()) : List.of(),
                ids(question.options().stream().filter(option -> option.role() == Role.RIGHT)));
    }

    private static boolean handsCount(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT -> true;
            case ORDER, MATCH, TEXT, CLOUD, SCENARIO -> false;
        };
    }

    private static List<String> ids(Stream<Option> options) {
        return options.map(Option::id).toList();
    }
}
