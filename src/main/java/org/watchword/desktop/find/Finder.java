package org.watchword.desktop.find;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds things by the beginnings of their words, whatever their accents and in any order; what has them in its title
/// comes first.
final class Finder {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int ELSEWHERE = 3;

    private Finder() {}

    /// Those that have every word that was typed, the best first; all of them while nothing is typed.
    static List<Thing> find(List<Thing> all, String typed) {
        List<String> words = words(typed);
        return all.stream()
                .filter(thing -> rank(thing, words).isPresent())
                .sorted(Comparator.comparingInt(thing -> rank(thing, words).orElse(ELSEWHERE)))
                .toList();
    }

    private static OptionalInt rank(Thing thing, List<String> words) {
        String title = " " + String.join(" ", words(thing.title()));
        String rest = " " + String.join(" ", words(thing.detail() + " " + thing.also() + " " + thing.kind()));
        int rank = title.startsWith(" " + String.join(" ", words)) ? 0 : 1;
        for (String word : words) {
            boolean begins = title.contains(" " + word);
            if (!begins && !title.contains(word) && !rest.contains(" " + word)) {
                return OptionalInt.empty();
            }
            rank = Math.max(rank, begins ? 1 : title.contains(word) ? 2 : ELSEWHERE);
        }
        return OptionalInt.of(title.startsWith(" " + String.join(" ", words)) ? 0 : rank);
    }

    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
