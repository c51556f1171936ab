package org.watchword.content.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a language that a learner of about level B1 knows, in every form they take.
///
/// @param forms in small letters
public record CommonWords(Set<String> forms) {

    /// A language without a list: no word is known to be hard.
    public static final CommonWords NONE = new CommonWords(Set.of());

    /// Of *don't* and of *can't*, of *driver's* and of *drivers'*.
    private static final List<Pattern> TAILS =
            List.of(Pattern.compile("n't$"), Pattern.compile("'(?:s|re|ll|ve|d|m|t)$"), Pattern.compile("(?<=s)'$"));

    /// Keeps its own copy.
    public CommonWords {
        forms = Set.copyOf(forms);
    }

    /// Reads a list: a word and its forms on each line; a line that begins with `#` says where the list comes from.
    public static CommonWords read(String list) {
        return new CommonWords(list.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toSet()));
    }

    /// Whether there is a list at all.
    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /// Whether a word is common: itself, without its ending (*don't*, *driver's*), or in all its parts
    /// (*half-past*). A number is read as digits and always common.
    public boolean has(String word) {
        return Arrays.stream(word.toLowerCase(Locale.ROOT).replace('’', '\'').split("-"))
                .allMatch(this::isCommon);
    }

    private boolean isCommon(String part) {
        return part.isEmpty()
                || Character.isDigit(part.charAt(0))
                || forms.contains(part)
                || TAILS.stream()
                        .anyMatch(tail -> forms.contains(tail.matcher(part).replaceFirst("")));
    }
}
