package org.watchword.content.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a trainer calls for a show of hands. Hands can say one thing at a time, so an order is asked by its first step
/// and pairs by the partner of the first; in both somebody may be not sure.
final class Calling {
    private final Question question;

    Calling(Question question) {
        this.question = question;
    }

    List<Called> called() {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT, SCENARIO -> options();
            case ORDER -> firsts();
            case MATCH -> partners();
            case TEXT, CLOUD -> List.of();
        };
    }

    /// What stands on the right of pairs, mixed.
    List<Option> mixedPartners() {
        return Mixing.mixed(partnersInOrder(), name());
    }

    /// The things of an order, mixed.
    List<Option> mixedSteps() {
        return Mixing.mixed(question.options(), name());
    }

    /// A capital letter by its place, from 0.
    static String capital(int place) {
        return String.valueOf((char) ('A' + place));
    }

    private String name() {
        return question.id().toString();
    }

    private List<Called> options() {
        List<Called> called = new ArrayList<>();
        for (Option option : question.options()) {
            String letter = switch (option.role()) {
                case NOT_SURE -> "?";
                case POINT -> option.id();
                case RIGHT, WRONG, GOOD, NEUTRAL, RISKY -> capital(called.size());
            };
            called.add(new Called(letter, option, option.role() == Role.RIGHT));
        }
        return List.copyOf(called);
    }

    private List<Called> firsts() {
        List<Called> called = new ArrayList<>();
        for (Option option : mixedSteps()) {
            called.add(new Called(
                    capital(called.size()),
                    option,
                    option.equals(question.options().getFirst())));
        }
        return withNotSure(called);
    }

    private List<Called> partners() {
        Optional<Option> right = partnersInOrder().stream().findFirst();
        List<Called> called = new ArrayList<>();
        for (Option partner : mixedPartners()) {
            called.add(new Called(
                    Integer.toString(called.size() + 1),
                    partner,
                    right.filter(partner::equals).isPresent()));
        }
        return withNotSure(called);
    }

    private List<Option> partnersInOrder() {
        return question.detail() instanceof KindDetail.Pairs(var partners)
                ? question.options().stream()
                        .flatMap(option -> Optional.ofNullable(partners.get(option.id())).stream())
                        .toList()
                : List.of();
    }

    private static List<Called> withNotSure(List<Called> called) {
        if (called.isEmpty()) {
            return List.of();
        }
        List<Called> all = new ArrayList<>(called);
        all.add(new Called("?", Option.notSure(), false));
        return List.copyOf(all);
    }
}
