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
            Map.entry("sometimes", 2),
            Map.entry("anyone", 3),
            Map.entry("business", 2),
            Map.entry("area", 3),
            Map.entry("areas", 3),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("every", 2),
            Map.entry("everyone", 3),
            Map.entry("everybody", 4),
            Map.entry("everything", 3),
            Map.entry("evening", 2),
            Map.entry("different", 2),
            Map.entry("differently", 3),
            Map.entry("several", 2),
            Map.entry("science", 2),
            Map.entry("quiet", 2),
            Map.entry("quietly", 3),
            Map.entry("clothes", 1),
            Map.entry("poem", 2),
            Map.entry("element", 3),
            Map.entry("homelessness", 3),
            Map.entry("hundred", 2),
            Map.entry("marriage", 2));

    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");

    /// Endings whose e is silent: -e, -es, -ed, -gue and -que, but not where it is spoken (-le, -les, -ces, -ted …).
    private static final Pattern SILENT = Pattern.compile("(?:[^aeiouyl]|[aeiouy]l)e$|(?:[^aeiouycgsxzhl]|[aeiouy]l)es$"
            + "|[aeiouy][^aeiouy]*[^aeiouytd]ed$|[gq]ues?$");

    /// A silent e inside: before an ending, or where two words have grown together.
    private static final Pattern INNER = Pattern.compile("[^aeiou]e(?=ly$|ful$|less$|ments?$|ness$)"
            + "|^(?:some|safe|house|home|note|else|frame|guide|time|side|life|take|voice|fore|there|where|name)"
            + "(?=[^aeiouyrsdlnm].)");

    /// Neighbouring vowels that are spoken apart.
    private static final Pattern APART = Pattern.compile("(?<![ct])ia(?!ge)|(?<=[ct])iat|io(?!u|n)|ium|(?<=[rv])ious"
            + "|(?<![tcsgxnl])ion|[aeo]ing|y(?=ing)|[aeo]y(?=[ao]|er)|(?<![gq])ua(?=[lt])|eo(?![pn])"
            + "|(?<=[^aeiou])ier$|(?<![ct])ie(?=n[ct])|^re(?=act|ass|i[^n]|in[^s]|u)|crea(?=t)|[^q]uou");

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
