package org.watchword.answers.phones;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Question;

/// How many chose each option, where that can be said without pointing at anybody.
final class Counts {

    /// In a room with fewer answers than this nobody can be seen to be the one who differed.
    static final int ENOUGH = 10;

    private Counts() {}

    /// Empty in a small room and for questions that are not answered by options.
    static Optional<Map<String, Integer>> of(Question question, Collection<Given.Kept> answers) {
        if (answers.size() < ENOUGH || question.options().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        question.options().forEach(option -> counts.put(option.id(), 0));
        boolean chosen = false;
        for (Given.Kept answer : answers) {
            if (answer instanceof Given.Chosen options) {
                chosen = true;
                options.options().forEach(option -> counts.merge(option, 1, Integer::sum));
            }
        }
        return chosen ? Optional.of(counts) : Optional.empty();
    }
}
