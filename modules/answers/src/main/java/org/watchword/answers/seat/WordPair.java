package org.watchword.answers.seat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Two words that bring a phone back to its slip: "amber heron".
public record WordPair(String first, String second) {

    /// Reads two words as people type them: in any case, with any blanks, hyphens or a full stop between or after them.
    public static Optional<WordPair> parse(String typed) {
        String[] words = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .split(" ");
        return words.length == 2 ? Optional.of(new WordPair(words[0], words[1])) : Optional.empty();
    }

    /// Words of things, animals and plants that nobody mistakes for each other over a telephone.
    public static List<String> things() {
        return Seats.SECOND;
    }

    @Override
    public String toString() {
        return first + " " + second;
    }
}
