package org.watchword.content.library;

import java.util.List;
import java.util.Map;

/// Words and pictures that training does not use, with what to say instead; and the words that everybody knows.
///
/// @param text by language
/// @param pictures words that must not name a picture
/// @param common by language, for its plain form
public record WordList(Map<String, List<Avoided>> text, List<String> pictures, Map<String, CommonWords> common) {

    /// No words at all.
    public static final WordList NONE = new WordList(Map.of(), List.of(), Map.of());

    public WordList {
        text = Map.copyOf(text);
        pictures = List.copyOf(pictures);
        common = Map.copyOf(common);
    }

    /// The words that somebody who is learning a language knows; none where there is no list.
    public CommonWords commonIn(String language) {
        return common.getOrDefault(language, CommonWords.NONE);
    }

    /// One entry.
    ///
    /// @param except phrases in which the words are right
    public record Avoided(List<String> words, String instead, String why, List<String> except) {
        public Avoided {
            words = List.copyOf(words);
            except = List.copyOf(except);
        }
    }
}
