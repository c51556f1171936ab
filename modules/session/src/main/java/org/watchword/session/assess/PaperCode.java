package org.watchword.session.assess;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stands in the corner of a paper, such as `B2-K7QX`: which of the four it is, for which try, and of which set.
/// Whoever marks a paper types it first, so that no paper is marked with another one's key.
///
/// @param version which of the four
/// @param attempt from 1 to 9
/// @param set four letters and digits that differ between sets; none of them can be read as another one
public record PaperCode(PaperVersion version, int attempt, String set) {

    /// Letters and digits that nobody mistakes for each other: no 0, O, 1, I, L, S, 5, B, 8, Z or 2.
    public static final String ALPHABET = "34679ACDEFGHJKMNPQRTUVWXY";

    /// How many of them a set has.
    static final int SET_LENGTH = 4;

    private static final int HEAD = 2;

    /// Reads what somebody typed: blanks, the hyphen and small letters do not matter. Empty when it is no code.
    public static Optional<PaperCode> parse(String typed) {
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (text.length() != HEAD + SET_LENGTH || text.charAt(1) < '1' || text.charAt(1) > '9') {
            return Optional.empty();
        }
        String set = text.substring(HEAD);
        boolean known = set.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return Arrays.stream(PaperVersion.values())
                .filter(version -> known && version.name().equals(text.substring(0, 1)))
                .findFirst()
                .map(version -> new PaperCode(version, text.charAt(1) - '0', set));
    }

    @Override
    public String toString() {
        return version + Integer.toString(attempt) + "-" + set;
    }
}
