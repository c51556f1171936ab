package org.watchword.print.copy;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds the sentence whose shortening helps most.
final class Sentences {
    private Sentences() {}

    /// The longest sentence of all texts, or nothing when there is none.
    static String longest(List<String> texts, Locale locale) {
        return all(texts, locale).stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /// The sentence with the longest word, or nothing when there is none.
    static String withLongestWord(List<String> texts, Locale locale) {
        return all(texts, locale).stream()
                .max(Comparator.comparingInt(Sentences::longestWord))
                .orElse("");
    }

    private static int longestWord(String sentence) {
        return Stream.of(sentence.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private static List<String> all(List<String> texts, Locale locale) {
        List<String> sentences = new ArrayList<>();
        BreakIterator ends = BreakIterator.getSentenceInstance(locale);
        for (String text : texts) {
            ends.setText(text);
            int from = ends.first();
            for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
                sentences.add(text.substring(from, to).strip());
                from = to;
            }
        }
        return sentences;
    }
}
