package org.watchword.content.check;

import java.util.Comparator;
import java.util.List;
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
    private static final Pattern ADDRESS = Pattern.compile(
            "\\S*(?:://|www\\.|@)\\S*|(?<![\\p{L}\\p{N}.-])[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*"
                    + "\\.(?:org|com|net|info|eu|uk|gov|wales|cymru|scot)(?![\\p{L}\\p{N}-])",
            Pattern.CASE_INSENSITIVE);
    private static final int TELEPHONE_DIGITS = 7;

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        Set<String> known = library.contacts().stream()
                .map(Contact::digits)
                .map(TypedNumberCheck::digits)
                .filter(digits -> digits.length() >= 3)
                .collect(Collectors.toSet());
        for (Passage passage : library.passages()) {
            if (passage.kind() != Passage.Kind.SOURCE && passage.kind() != Passage.Kind.DIRECTORY) {
                first(passage.text(), known)
                        .ifPresent(found -> problems.accept(new NumberProblem.TypedNumber(
                                passage.placeOf(found.start()), found.group().strip())));
            }
        }
    }

    /// The first number or address in a text.
    static Optional<MatchResult> first(String text, Set<String> known) {
        String bare = REFERENCE
                .matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
        Stream<MatchResult> numbers = LONG.matcher(bare)
                .results()
                .filter(match -> digits(match.group()).length() >= TELEPHONE_DIGITS);
        Stream<MatchResult> runs = Stream.of(RUN, SPACED)
                .flatMap(pattern -> pattern.matcher(bare).results())
                .filter(match -> known.contains(digits(match.group())));
        List<MatchResult> found = Stream.of(numbers, runs, ADDRESS.matcher(bare).results())
                .flatMap(matches -> matches)
                .toList();
        return found.stream().min(Comparator.comparingInt(MatchResult::start));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
