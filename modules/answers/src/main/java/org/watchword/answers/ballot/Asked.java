package org.watchword.answers.ballot;

import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.session.RoundId;

/// Which question the answers in a ballot file belong to.
///
/// @param moduleVersion whose words were shown
public record Asked(RoundId round, QuestionId question, int moduleVersion) {

    /// What is asked when a question is asked in a round.
    public static Asked of(RoundId round, Question question) {
        return new Asked(round, question.id(), question.moduleVersion());
    }
}
