package org.watchword.content.check;

import java.util.List;

/// What some texts come to, counted as FORMAT.md §11 says.
///
/// @param words contacts and figures counted as one each
/// @param own words without contacts and figures: what the reading age is worked out from
/// @param syllables of `own`
/// @param sentences those that have a word of their own
/// @param longest the words of the longest sentence
record Readability(int words, int own, int syllables, int sentences, int longest) {

    static Readability of(List<String> texts) {
        Readability all = new Readability(0, 0, 0, 0, 0);
        for (String text : texts) {
            for (Prose.Sentence sentence : Prose.sentences(text)) {
                all = all.with(sentence.text());
            }
        }
        return all;
    }

    private Readability with(String sentence) {
        List<String> more = Prose.ownWords(sentence);
        int length = Prose.words(sentence);
        return new Readability(
                words + length,
                own + more.size(),
                syllables + more.stream().mapToInt(Syllables::of).sum(),
                sentences + (more.isEmpty() ? 0 : 1),
                Math.max(longest, length));
    }

    /// The age at which most readers can follow: the Flesch-Kincaid grade plus 5
    /// (J. P. Kincaid and others, *Derivation of new readability formulas*, 1975). 0 without words.
    double age() {
        return sentences == 0 ? 0 : 0.39 * ((double) own / sentences) + 11.8 * ((double) syllables / own) - 15.59 + 5;
    }

    /// Words in a sentence; 0 without one.
    double average() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }
}
