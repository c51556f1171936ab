package org.watchword.content.library;

import java.util.List;
import java.util.Map;

/// Words and pictures that training does not use, and what to say instead.
///
/// @param text by language
/// @param pictures words that must not name a picture
public record WordList(Map<String, List<Avoided>> text, List<String> pictures) {

    public WordList {
        text = Map.copyOf(text);
        pictures = List.copyOf(pictures);
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
