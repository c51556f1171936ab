package org.watchword.content.check;

import java.util.List;
import java.util.Optional;

/// The age at which most readers can follow a text: the Flesch-Kincaid grade plus 5
/// (J. P. Kincaid and others, *Derivation of new readability formulas*, 1975).
final class ReadingAge {

    /// Fewer words than these say nothing.
    static final int FEWEST_WORDS = 100;

    private ReadingAge() {}

    /// The age in years, or empty when there are too few words to tell.
    static Optional<Double> of(List<String> texts) {
        double words = 0;
        double syllables = 0;
        double sentences = 0;
        for (String text : texts) {
            for (Prose.Sentence sentence : Prose.sentences(text)) {
                List<String> own = Prose.ownWords(sentence.text());
                words += own.size();
                syllables += own.stream().mapToInt(Syllables::of).sum();
                sentences += own.isEmpty() ? 0 : 1;
            }
        }
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5);
    }
}
