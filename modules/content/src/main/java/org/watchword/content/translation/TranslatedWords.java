package org.watchword.content.translation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a translator may write for a paragraph, in a sheet or in the program.
public final class TranslatedWords {
    private static final Pattern REFERENCE = Pattern.compile("\\{[^{}]*\\}|\\*\\*");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{3,}|[@]|://|www\\.");

    private TranslatedWords() {}

    /// What is wrong with them.
    public enum Fault {
        /// Nothing stands there.
        EMPTY,
        /// What stands in braces, or the number of stars, is not that of the source.
        OTHER_REFERENCES,
        /// A number or an address that the source does not have: those come from the contacts alone.
        NUMBER
    }

    /// The first fault of a translation; empty when there is none.
    public static Optional<Fault> fault(String source, String translation) {
        if (translation.isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        if (!references(translation).equals(references(source))) {
            return Optional.of(Fault.OTHER_REFERENCES);
        }
        return hasNumber(translation) && !hasNumber(source) ? Optional.of(Fault.NUMBER) : Optional.empty();
    }

    private static boolean hasNumber(String words) {
        return NUMBER.matcher(words.replaceAll("\\s|-", "")).find();
    }

    private static List<String> references(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
