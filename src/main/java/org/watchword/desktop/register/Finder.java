package org.watchword.desktop.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.session.NameKey;

/// Finds people by the beginnings of their names while the trainer types: "o sm" finds Olga Smith. What was folded once
/// is remembered, so that a long list is found through at every letter.
final class Finder {
    private final Map<String, String> folded = new HashMap<>();

    /// Those who fit, in their order; nobody for nothing typed.
    List<Present> find(List<Present> people, String typed) {
        String[] words = NameKey.folded(typed).split(" ");
        if (words.length == 0 || words[0].isEmpty()) {
            return List.of();
        }
        return people.stream().filter(one -> fits(one, words)).toList();
    }

    private boolean fits(Present one, String[] words) {
        String name = folded.computeIfAbsent(one.name(), known -> " " + NameKey.folded(known));
        return Arrays.stream(words).allMatch(word -> name.contains(" " + word));
    }
}
