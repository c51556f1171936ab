package org.watchword.session.assess;

import java.util.List;

/// What one person is asked.
///
/// @param questions in the order of this paper
public record Paper(PaperCode code, List<PaperQuestion> questions) {
    public Paper {
        questions = List.copyOf(questions);
    }
}
