package org.watchword.desktop.questions;

import java.util.List;
import org.watchword.content.question.Question;

/// A module whose questions can be written for another program.
///
/// @param id such as `signs/transport`
/// @param title what it is called on slides
record OutgoingModule(String id, String title, List<Question> questions) {
    OutgoingModule {
        questions = List.copyOf(questions);
    }

    /// The words of a question, or its id when it is none of this module's.
    String words(String question) {
        return questions.stream()
                .filter(one -> one.id().question().equals(question))
                .findFirst()
                .map(Question::text)
                .orElse(question);
    }
}
