package org.watchword.content.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.WordProblem;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;

/// Sentences, labels, questions, options and explanations that are too long to be taken in.
final class LengthCheck implements Check {

    private static final int SENTENCE = 25;
    private static final int LABEL = 12;
    private static final int QUESTION = 30;
    private static final int OPTION = 14;
    private static final int EXPLANATION = 60;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        library.passages().forEach(passage -> passage(passage, problems));
        totals(library, Passage.Kind.QUESTION).forEach((place, words) -> {
            if (words > QUESTION) {
                problems.accept(new WordProblem.LongQuestion(place.place(), words));
            }
        });
        totals(library, Passage.Kind.EXPLANATION).forEach((place, words) -> {
            if (words > EXPLANATION) {
                problems.accept(new WordProblem.LongExplanation(place.place(), words));
            }
        });
    }

    private static void passage(Passage passage, Consumer<Problem> problems) {
        int words = Prose.words(passage.text());
        switch (passage.kind()) {
            case LABEL, DIRECTORY -> {
                if (words > LABEL || passage.text().strip().endsWith(".")) {
                    problems.accept(new WordProblem.LongLabel(passage.place(), words));
                }
            }
            case OPTION -> {
                if (words > OPTION) {
                    problems.accept(new WordProblem.LongOption(passage.place(), words));
                }
            }
            case HEADING, BODY, HANDOUT, BEFORE, QUESTION, FEEDBACK, EXPLANATION, ALT ->
                sentences(passage, SENTENCE, problems);
            case PRINT, PRINT_HEADING -> sentences(passage, LongSentence.MOST_PRINTED, problems);
            case NOTE, SOURCE -> {}
        }
    }

    private static void sentences(Passage passage, int most, Consumer<Problem> problems) {
        for (Prose.Sentence sentence : Prose.sentences(passage.text())) {
            int words = Prose.words(sentence.text());
            if (words > most) {
                problems.accept(new WordProblem.LongSentence(passage.placeOf(sentence.start()), words, most));
            }
        }
    }

    /// The words of all passages of a kind that belong together, by owner and file.
    private static Map<Owner, Integer> totals(Library library, Passage.Kind kind) {
        Map<Owner, Integer> totals = new TreeMap<>();
        Map<String, Owner> owners = new TreeMap<>();
        for (Passage passage : library.passages()) {
            if (passage.kind() == kind) {
                String name = passage.owner() + " " + passage.place().file();
                Owner owner = owners.computeIfAbsent(name, key -> new Owner(key, passage.place()));
                totals.merge(owner, Prose.words(passage.text()), Integer::sum);
            }
        }
        return totals;
    }

    /// Whose words they are, and where the first of them stands.
    private record Owner(String name, SourcePlace place) implements Comparable<Owner> {
        @Override
        public int compareTo(Owner other) {
            return name.compareTo(other.name);
        }
    }
}
