package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.asked.Asked;
import org.watchword.content.asked.AskedTopic;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.QuestionProblem;

/// An answer that a trainer gives aloud must come from somewhere.
final class AskedCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (AskedTopic topic : library.asked()) {
            topic.texts().forEach((language, all) -> {
                GrammarWords words = library.settings().words().getOrDefault(language, GrammarWords.ENGLISH);
                all.stream()
                        .filter(asked -> asked.language().equals(language))
                        .filter(asked -> asked.source().isEmpty())
                        .map(Asked::place)
                        .forEach(place -> problems.accept(new QuestionProblem.NoSource(place, words.source())));
            });
        }
    }
}
