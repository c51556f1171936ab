package org.watchword.session.assess;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;

/// A question as it stands on one paper. "Not sure" is no choice there: who is not sure leaves it out.
///
/// @param options in the order of this paper; the first one is A
public record PaperQuestion(Question question, List<Option> options) {

    public PaperQuestion {
        options = List.copyOf(options);
    }

    /// The letters of the options, from A.
    public List<Character> letters() {
        return options.stream()
                .map(option -> (char) ('A' + options.indexOf(option)))
                .toList();
    }

    /// The letters that are right.
    public Set<Character> right() {
        return letters().stream()
                .filter(letter -> options.get(letter - 'A').role() == Role.RIGHT)
                .collect(Collectors.toSet());
    }

    /// Whether more than one letter may be marked.
    public boolean severalMayBeRight() {
        return question.kind() == QuestionKind.MULTIPLE;
    }
}
