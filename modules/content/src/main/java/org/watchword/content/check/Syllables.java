package org.watchword.content.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts the syllables of English words, by spelling: groups of vowels, without the silent ones.
final class Syllables {

    /// Words that their spelling hides.
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("someone", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("somewhere", 2),
            Map.entry("business", 2),
            Map.entry("area", 3),
            Map.entry("idea", 3),
            Map.entry("being", 2),
            Map.entry("doing", 2),
            Map.entry("going", 2),
            Map.entry("every", 2),
            Map.entry("everyone", 3),
            Map.entry("everybody", 4),
            Map.entry("evening", 2),
            Map.entry("different", 2),
            Map.entry("science", 2),
            Map.entry("quiet", 2),
            Map.entry("diet", 2),
            Map.entry("poem", 2),
            Map.entry("safety", 2),
            Map.entry("homeless", 2),
            Map.entry("hundred", 2),
            Map.entry("recipe", 3));

    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");

    /// Endings whose e is silent: -e, -es and -ed, but not where it is spoken (-le, -tes, -ted …).
    private static final Pattern SILENT =
            Pattern.compile("(?:[^aeiouyl]|[aeiouy]l)e$|[^aeiouycgsxzh]es$|[aeiouy][^aeiouytd]+ed$|[aeiouy]ed$");

    /// A silent e before an ending: -ely, -eful, -eless, -ement, -eness.
    private static final Pattern INNER = Pattern.compile("[^aeiou]e(?=ly$|ful$|less$|ment$|ments$|ness$)");

    /// Neighbouring vowels that are spoken apart.
    private static final Pattern APART = Pattern.compile(
            "i(?:a|o(?!us|n)|um)|(?<![tcsgx])ion|[aeo]ing|(?<![gq])ua(?=[lt])|eo(?!p|n)|(?<=[^aeiou])ier$|[^q]uou");

    private Syllables() {}

    /// At least 1. The word stands in lower case.
    static int of(String word) {
        Integer known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        int count = 0;
        for (String part : word.split("[-'’]", 0)) {
            count += ofPart(part);
        }
        return Math.max(1, count);
    }

    private static int ofPart(String part) {
        if (part.length() <= 2) {
            return GROUP.matcher(part).find() ? 1 : 0;
        }
        int count = matches(GROUP, part) + matches(APART, part) - matches(INNER, part);
        if (SILENT.matcher(part).find()) {
            count--;
        }
        return Math.max(part.matches("[a-z]+") ? 1 : 0, count);
    }

    private static int matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
