package org.watchword.session;

import java.util.List;
import org.watchword.content.deck.Moment;
import org.watchword.content.question.Called;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;

/// What the record of a session must know about a question, or about one scene of a scenario: permanent ids, never
/// its words.
///
/// @param questionId "act/how-to-report#report-who"; in a scene with its number behind it, "act/stories#kai:2"
/// @param moduleVersion version of the module whose words were shown; before and after must share it
/// @param several whether one person may choose several options
/// @param options permanent ids, in the order shown; empty for a question that hands cannot answer
/// @param right the ids of the right ones; empty when there is no right one
/// @param explained whether each answer has words of its own, to be shown after the reason
public record RoundOutline(
        String questionId,
        int moduleVersion,
        Asked asked,
        boolean several,
        List<String> options,
        List<String> right,
        boolean explained) {

    public RoundOutline {
        options = List.copyOf(options);
        right = List.copyOf(right);
    }

    /// Whether it asks people about themselves: how sure they are, or what they would do in a scene. Where few are in
    /// the room no hand goes up for it.
    public boolean aboutOneself() {
        return !options.isEmpty() && right.isEmpty();
    }

    /// The same, named as one scene of its question.
    ///
    /// @param number from 1
    RoundOutline ofScene(int number) {
        String scene = RoundId.ofScene(questionId, number).slideKey();
        return new RoundOutline(scene, moduleVersion, asked, several, options, right, explained);
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
                question.called().stream().map(called -> called.option().id()).toList(),
                question.called().stream()
                        .filter(Called::right)
                        .map(called -> called.option().id())
                        .toList(),
                explained(question.kind()));
    }

    private static boolean explained(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, HOTSPOT -> true;
            case SCALE, CONFIDENCE, ORDER, MATCH, TEXT, CLOUD, SCENARIO -> false;
        };
    }
}
