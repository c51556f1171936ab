package org.watchword.content.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.problem.NumberProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.Passage;

/// Finds telephone numbers and addresses that were typed instead of being named, by the rules of FORMAT.md §11.
final class TypedNumberCheck implements Check {

    private static final Pattern REFERENCE = Pattern.compile("\\{[^}]*\\}");
    private static final Pattern LONG = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|0|1-)[0-9\\s.()-]*[0-9]");
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}.,-])[0-9]+(?![\\p{L}\\p{N}-]|[.,][0-9])");
    private static final Pattern SPACED =
            Pattern.compile("(?<![\\p{L}\\p{N}.,-])[0-9][0-9\\s.()-]*[0-9](?![\\p{L}\\p{N}-]|[.,][0-9])");
    static final Pattern ADDRESS = Pattern.compile(
            "\\S*(?:://|www\\.|@)\\S*|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
                    + "\\.(?:org|com|net|info|eu|uk|gov|wales|cymru|scot)(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
    private static final int TELEPHONE_DIGITS = 7;
    private static final String BRACKETS = "()";
    private static final char MINUS = '\u2212';

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Set<String> known = known(library);
        for (Passage passage : library.passages()) {
            if (passage.kind() != Passage.Kind.SOURCE && passage.kind() != Passage.Kind.DIRECTORY) {
                first(passage.text(), known)
                        .ifPresent(found -> problems.accept(
                                new NumberProblem.TypedNumber(passage.placeOf(found.start()), found.words())));
            }
        }
    }

    /// The digits of every contact, as they are dialled.
    static Set<String> known(Library library) {
        return library.contacts().stream()
                .map(Contact::digits)
                .map(TypedNumberCheck::digits)
                .filter(digits -> digits.length() >= 3)
                .collect(Collectors.toSet());
    }

    /// What stands in a text as it was typed.
    ///
    /// @param start its first character's index in the text
    record Found(int start, String words) {}

    /// The first number or address in a text.
    static Optional<Found> first(String text, Set<String> known) {
        String bare = REFERENCE
                .matcher(plain(text))
                .replaceAll(match -> " ".repeat(match.group().length()));
        Stream<MatchResult> numbers = LONG.matcher(bare)
                .results()
                .filter(match -> digits(match.group()).length() >= TELEPHONE_DIGITS);
        Stream<MatchResult> runs = Stream.of(RUN, SPACED)
                .flatMap(pattern -> pattern.matcher(bare).results())
                .filter(match -> known.contains(digits(match.group())));
        return Stream.of(numbers, runs, ADDRESS.matcher(bare).results())
                .flatMap(matches -> matches)
                .min(Comparator.comparingInt(MatchResult::start))
                .map(found -> new Found(
                        found.start(),
                        text.substring(found.start(), found.end()).strip()));
    }

    /// The text with the digits, blanks and hyphens of every script as they stand on an English keyboard: word
    /// processors put in blanks and hyphens of their own, and translators type the digits of their language. Every
    /// character keeps its place.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            char typed = plain.charAt(at);
            if (Character.isDigit(typed)) {
                plain.setCharAt(at, Character.forDigit(Character.digit(typed, 10), 10));
            } else if (Character.isSpaceChar(typed)) {
                plain.setCharAt(at, ' ');
            } else if (isDash(typed) && inNumber(text, at - 1, -1) && inNumber(text, at + 1, 1)) {
                plain.setCharAt(at, '-');
            }
        }
        return plain.toString();
    }

    private static boolean isDash(char typed) {
        return typed == MINUS || Character.getType(typed) == Character.DASH_PUNCTUATION;
    }

    /// Whether the next character that is no blank can stand in a number; a dash between words is none of its own.
    private static boolean inNumber(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Character.isSpaceChar(text.charAt(at))) {
            at += step;
        }
        return at >= 0
                && at < text.length()
                && (Character.isDigit(text.charAt(at)) || BRACKETS.indexOf(text.charAt(at)) >= 0);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
