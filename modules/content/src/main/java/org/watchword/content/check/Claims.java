package org.watchword.content.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what needs a source: a number that somebody counted, and what the law says. FORMAT.md §11 has the list.
final class Claims {

    private static final Pattern REFERENCE = Pattern.compile("\\{[^}]*\\}");

    /// Money, shares, thousands, years and everything from 100; not ages, minutes or times of the day.
    private static final Pattern NUMBER = Pattern.compile("[£$€]\\s?\\p{Nd}"
            + "|(?<![\\p{L}\\p{Nd}])\\p{Nd}+(?:[.,]\\p{Nd}+)*\\s?(?:%|per ?cent|thousand|million|billion)"
            + "|(?<![\\p{L}\\p{Nd}:.,])\\p{Nd}{1,3}(?:,\\p{Nd}{3})+"
            + "|(?<![\\p{L}\\p{Nd}:.,])\\p{Nd}{3,}(?![\\p{L}\\p{Nd}:])"
            + "|(?<![\\p{L}\\p{Nd}])(?:one|two|three|\\p{Nd}+) (?:in|out of) (?:every )?(?:\\p{Nd}+|two|three|four|five|six|ten)"
            + "(?![\\p{L}\\p{Nd}])");

    private static final Pattern LAW = Pattern.compile(
            "(?<![\\p{L}-])(?:laws?|legal(?:ly)?|illegal(?:ly)?|unlawful(?:ly)?|offences?|statutory|minimum wage"
                    + "|prosecut\\p{L}+|convict\\p{L}+|act \\p{Nd}{4})(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Claims() {}

    /// The first claim in a text; of the law only in English.
    static Optional<MatchResult> first(String text, String language) {
        String bare = REFERENCE
                .matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        Stream<MatchResult> law = language.equals("en") ? LAW.matcher(bare).results() : Stream.empty();
        return Stream.concat(NUMBER.matcher(bare).results(), law)
                .min((one, other) -> Integer.compare(one.start(), other.start()));
    }
}
