package org.watchword.answers.round;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;

/// Reads what a phone sent as an answer to one question. Whatever cannot be one is empty: a phone is nobody's friend.
///
/// The fields: `pick` (once for each option, in order), `match.ID`, `text`, `word`, and `skip`.
public final class AnswerForm {

    private static final int LONGEST_WORD = 40;

    private AnswerForm() {}

    /// What was answered, or empty when it is no answer.
    ///
    /// @param round the question, or one scene of a scenario
    public static Optional<? extends Given> read(RoundAtPhones round, Fields fields) {
        if (fields.one("skip").isPresent()) {
            return Optional.of(new Given.Skipped());
        }
        Question question = round.question();
        return switch (question.kind()) {
            case SINGLE, TRUE_FALSE, SCALE, CONFIDENCE, SCENARIO -> one(question, fields.all("pick"));
            case MULTIPLE, HOTSPOT -> several(question, fields.all("pick"));
            case ORDER -> ordered(question, fields.all("pick"));
            case MATCH -> matched(question, fields);
            case TEXT -> text(question, fields);
            case CLOUD -> cloud(question, fields);
        };
    }

    private static Optional<Given> one(Question question, List<String> picked) {
        return picked.size() == 1 && ids(question.options()).contains(picked.getFirst())
                ? Optional.of(new Given.Chosen(picked))
                : Optional.empty();
    }

    /// In the question's own order, so that the order of tapping is not kept. "Not sure" stands alone.
    private static Optional<Given> several(Question question, List<String> picked) {
        List<Option> chosen = question.options().stream()
                .filter(option -> picked.contains(option.id()))
                .toList();
        boolean unsure = chosen.stream().anyMatch(option -> option.role() == Role.NOT_SURE);
        boolean possible = !chosen.isEmpty() && chosen.size() == picked.size() && !(unsure && chosen.size() > 1);
        return possible
                ? Optional.of(new Given.Chosen(chosen.stream().map(Option::id).toList()))
                : Optional.empty();
    }

    private static Optional<Given> ordered(Question question, List<String> picked) {
        Set<String> all = Set.copyOf(ids(question.options()));
        return picked.size() == all.size() && all.equals(new HashSet<>(picked))
                ? Optional.of(new Given.Ordered(picked))
                : Optional.empty();
    }

    private static Optional<Given> matched(Question question, Fields fields) {
        if (!(question.detail() instanceof KindDetail.Pairs pairs)) {
            return Optional.empty();
        }
        Set<String> partners = new HashSet<>();
        pairs.partners().values().forEach(partner -> partners.add(partner.id()));
        Map<String, String> given = new LinkedHashMap<>();
        for (Option option : question.options()) {
            Optional<String> partner = fields.one("match." + option.id()).filter(chosen -> !chosen.isEmpty());
            if (partner.isPresent()) {
                given.put(option.id(), partner.get());
            }
        }
        return !given.isEmpty() && partners.containsAll(given.values())
                ? Optional.of(new Given.Matched(given))
                : Optional.empty();
    }

    private static Optional<Given> text(Question question, Fields fields) {
        int limit = question.detail() instanceof KindDetail.Limit(int characters) ? characters : 0;
        return fields.one("text")
                .map(AnswerForm::calm)
                .filter(text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= limit)
                .map(text -> new Given.Written(List.of(text)));
    }

    private static Optional<Given> cloud(Question question, Fields fields) {
        int most = question.detail() instanceof KindDetail.WordsEach(int words) ? words : 0;
        List<String> words = fields.all("word").stream()
                .map(AnswerForm::calm)
                .filter(word -> !word.isEmpty())
                .toList();
        boolean possible = !words.isEmpty()
                && words.size() <= most
                && words.stream().allMatch(word -> word.codePointCount(0, word.length()) <= LONGEST_WORD);
        return possible ? Optional.of(new Given.Written(words)) : Optional.empty();
    }

    /// Without what is no letter, sign or space: nothing a phone sends can move what stands around it on a wall.
    private static String calm(String text) {
        StringBuilder calm = new StringBuilder();
        text.codePoints()
                .map(each -> Character.isWhitespace(each) ? ' ' : each)
                .filter(each -> switch (Character.getType(each)) {
                    case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                    case Character.FORMAT -> each == '\u200c' || each == '\u200d';
                    default -> true;
                })
                .forEach(calm::appendCodePoint);
        return calm.toString().strip();
    }

    /// The most bytes that an answer which is kept can have.
    public static int longest(Question question) {
        int own = 1 + bytes(question.options().stream());
        return switch (question.detail()) {
            case KindDetail.Pairs pairs ->
                own
                        + question.options().size()
                                * pairs.partners().values().stream()
                                        .mapToInt(partner -> bytes(Stream.of(partner)))
                                        .max()
                                        .orElse(0);
            case KindDetail.Plain _,
                    KindDetail.About _,
                    KindDetail.Limit _,
                    KindDetail.WordsEach _,
                    KindDetail.Spots _,
                    KindDetail.Scenario _ -> own;
        };
    }

    private static int bytes(Stream<Option> options) {
        return options.mapToInt(option -> 1 + option.id().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }
}
