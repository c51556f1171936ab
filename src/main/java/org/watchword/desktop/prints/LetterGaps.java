package org.watchword.desktop.prints;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;

/// What was written into the gaps of letters while the program runs. It is never kept: a letter may hold a name.
public final class LetterGaps {
    private final Map<String, Map<String, String>> byLetter = new HashMap<>();

    /// Nothing is written yet.
    public LetterGaps() {}

    void write(String letter, String gap, String words) {
        Map<String, String> written = new LinkedHashMap<>(of(letter));
        written.put(gap, words);
        byLetter.put(letter, written);
    }

    /// What was written, by the names of the gaps.
    Map<String, String> of(String letter) {
        return Map.copyOf(byLetter.getOrDefault(letter, Map.of()));
    }

    /// The names of a print's gaps; none when it is no letter.
    static List<String> names(Print print, String language) {
        return print.kind() == PrintKind.LETTER
                ? print.text(language).map(Gaps::of).orElse(List.of())
                : List.of();
    }

    /// The gaps into which nothing is written.
    static List<String> left(Print print, Choice choice) {
        return names(Gaps.filled(print, choice.gaps()), choice.language());
    }
}
