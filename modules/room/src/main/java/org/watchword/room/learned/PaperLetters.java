package org.watchword.room.learned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.watchword.answers.round.Given;
import org.watchword.content.question.Called;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;

/// One answer of a paper sheet, as it is typed: the letters that the wall shows, `?` for "Not sure", `-` for none.
public record PaperLetters(Question question) {

    private static final String NONE = "-";
    private static final String NOT_SURE = "?";

    /// What was answered; empty when these are no letters of this question.
    Optional<Given.Kept> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT);
        if (letters.equals(NONE)) {
            return Optional.of(new Given.Skipped());
        }
        if (letters.equals(NOT_SURE)) {
            return notSure();
        }
        return switch (question.kind()) {
            case SINGLE, TRUE_FALSE, SCALE, CONFIDENCE -> one(letters);
            case MULTIPLE, HOTSPOT -> several(letters);
            case ORDER -> ordered(letters);
            case MATCH -> matched(letters);
            case TEXT, CLOUD, SCENARIO -> Optional.empty();
        };
    }

    private Optional<Given.Kept> notSure() {
        return question.called().stream()
                .map(Called::option)
                .filter(option -> option.role() == Role.NOT_SURE)
                .findFirst()
                .map(option -> new Given.Chosen(List.of(option.id())));
    }

    private Optional<Given.Kept> one(String letter) {
        return option(letter).map(id -> new Given.Chosen(List.of(id)));
    }

    private Optional<Given.Kept> several(String letters) {
        List<String> chosen = new ArrayList<>();
        for (String letter : letters.split("")) {
            option(letter).filter(id -> !chosen.contains(id)).ifPresent(chosen::add);
        }
        return chosen.size() == letters.length() ? Optional.of(new Given.Chosen(chosen)) : Optional.empty();
    }

    private Optional<String> option(String letter) {
        return question.called().stream()
                .filter(called -> called.letter().equals(letter) && !letter.equals(NOT_SURE))
                .map(called -> called.option().id())
                .findFirst();
    }

    /// All things of an order, by the letters under which they are shown mixed.
    private Optional<Given.Kept> ordered(String letters) {
        List<Option> mixed = question.mixedSteps();
        List<String> order = new ArrayList<>();
        for (int place = 0; place < letters.length(); place++) {
            int at = letters.charAt(place) - 'A';
            if (at < 0 || at >= mixed.size() || order.contains(mixed.get(at).id())) {
                return Optional.empty();
            }
            order.add(mixed.get(at).id());
        }
        return order.size() == mixed.size() ? Optional.of(new Given.Ordered(order)) : Optional.empty();
    }

    /// The number of the partner of A, of B, and so on.
    private Optional<Given.Kept> matched(String numbers) {
        List<Option> mixed = question.mixedPartners();
        if (numbers.length() != question.options().size()) {
            return Optional.empty();
        }
        Map<String, String> partners = new LinkedHashMap<>();
        for (int at = 0; at < numbers.length(); at++) {
            int partner = numbers.charAt(at) - '1';
            if (partner < 0 || partner >= mixed.size()) {
                return Optional.empty();
            }
            partners.put(question.options().get(at).id(), mixed.get(partner).id());
        }
        return Optional.of(new Given.Matched(partners));
    }

    /// What can be typed, as it is said to whoever typed something else: "A, B, C, ? or -".
    public List<String> possible() {
        List<String> letters = new ArrayList<>();
        if (question.kind() == QuestionKind.ORDER || question.kind() == QuestionKind.MATCH) {
            letters.add(example());
            letters.add(NOT_SURE);
        } else {
            question.called().forEach(called -> letters.add(called.letter()));
        }
        letters.add(NONE);
        return letters;
    }

    private String example() {
        StringBuilder example = new StringBuilder();
        boolean letters = question.kind() == QuestionKind.ORDER;
        for (int at = 0; at < question.options().size(); at++) {
            example.append((char) ((letters ? 'A' : '1') + at));
        }
        return example.reverse().toString();
    }
}
