package org.watchword.session.learned;

import java.util.Map;

/// What one slip answered in one set.
///
/// @param answers question id to answer; a question that is not here was skipped
/// @param thenNow id of the statement to its two ratings; empty where none was asked
public record Sheet(Map<String, Answer> answers, Map<String, ThenNow> thenNow) {

    public Sheet {
        answers = Map.copyOf(answers);
        thenNow = Map.copyOf(thenNow);
    }

    Answer answer(QuestionVersion question) {
        return answers.getOrDefault(question.questionId(), Answer.NONE);
    }
}
