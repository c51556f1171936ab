package org.watchword.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Counts words and sentences the way FORMAT.md §11 says.
final class Prose {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*");
    private static final Pattern END = Pattern.compile("[.?!:؟۔।]+[\"'”’»)\\]]*(?=\\s|$)");
    private static final Pattern REFERENCE = Pattern.compile("\\{[^}]*\\}");

    private Prose() {}

    /// The number of words; a contact or a figure counts as one.
    static int words(String text) {
        return wordsOf(REFERENCE.matcher(text).replaceAll("one")).size();
    }

    /// The words in lower case, without contacts and figures.
    static List<String> ownWords(String text) {
        return wordsOf(REFERENCE.matcher(text).replaceAll(" ")).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The sentences, each with where it begins in the text.
    static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (MatchResult end : END.matcher(masked(text)).results().toList()) {
            add(sentences, text, from, end.end());
            from = end.end();
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    /// The text with references that hold no mark of a sentence; every character keeps its place.
    private static String masked(String text) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> "x".repeat(match.group().length()));
    }

    private static void add(List<Sentence> sentences, String text, int from, int to) {
        String sentence = text.substring(from, to);
        if (words(sentence) > 0) {
            int blanks = sentence.length() - sentence.stripLeading().length();
            sentences.add(new Sentence(sentence.strip(), from + blanks));
        }
    }

    /// @param start its first character's index in the text
    record Sentence(String text, int start) {}
}
