package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;
import org.watchword.desktop.slide.face.Task.Couple;
import org.watchword.desktop.slide.face.Task.Said;
import org.watchword.desktop.slide.face.Task.Spot;
import org.watchword.session.Stage;

/// Makes the task of a question as far as it has come. Before the answer is revealed nothing in it tells the answer.
final class Tasks {
    private final Filler filler;
    private final Question question;
    private final Hands hands;

    Tasks(Filler filler, Question question, Hands hands) {
        this.filler = filler;
        this.question = question;
        this.hands = hands;
    }

    /// The task of every kind but a scenario.
    Task task() {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCENARIO -> new Task.Options(choices());
            case SCALE, CONFIDENCE -> new Task.Scale(choices());
            case ORDER -> new Task.Options(sequence());
            case MATCH -> couples();
            case HOTSPOT -> places();
            case TEXT -> new Task.Writing(List.copyOf(hands.tally().counts().keySet()));
            case CLOUD -> new Task.Cloud(said());
        };
    }

    private boolean revealed() {
        return hands.stage() == Stage.REVEALED;
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Option option : question.options()) {
            choices.add(choice(letter(option, choices.size()), option));
        }
        return choices;
    }

    private Choice choice(String letter, Option option) {
        boolean counted = revealed() && hands.onTheWall() && hands.tally().counted();
        int count = counted ? hands.tally().of(option.id()) : Choice.HIDDEN;
        int all = hands.tally().hands();
        double share = counted && all > 0 ? (double) count / all : 0;
        return new Choice(letter, filler.fill(option.text()), revealed() && option.role() == Role.RIGHT, count, share);
    }

    /// Mixed and lettered while people think; in order and numbered once they know.
    private List<Choice> sequence() {
        List<Option> right = question.options();
        List<Option> mixed = Mixing.mixed(right, question.id().toString());
        List<Choice> choices = new ArrayList<>();
        for (Option option : revealed() ? right : mixed) {
            String letter = revealed() ? String.valueOf(choices.size() + 1) : capital(choices.size());
            choices.add(new Choice(letter, filler.fill(option.text()), revealed(), Choice.HIDDEN, 0));
        }
        return choices;
    }

    private Task couples() {
        Map<String, Option> partners =
                question.detail() instanceof KindDetail.Pairs(Map<String, Option> pairs) ? pairs : Map.of();
        List<Option> paired = question.options().stream()
                .filter(option -> partners.containsKey(option.id()))
                .toList();
        List<Option> right =
                paired.stream().map(option -> partners.get(option.id())).toList();
        List<Option> mixed = Mixing.mixed(right, question.id().toString());
        List<Couple> couples = new ArrayList<>();
        for (int row = 0; row < paired.size(); row++) {
            Option other = Objects.requireNonNull((revealed() ? right : mixed).get(row));
            couples.add(new Couple(
                    capital(row),
                    filler.fill(paired.get(row).text()),
                    String.valueOf(mixed.indexOf(other) + 1),
                    filler.fill(other.text())));
        }
        return new Task.Couples(couples, revealed());
    }

    private Task places() {
        List<Choice> choices = choices();
        if (!(question.detail() instanceof KindDetail.Spots(var picture, Map<String, KindDetail.Spot> places))) {
            return new Task.Options(choices);
        }
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < choices.size(); at++) {
            KindDetail.Spot place = places.get(question.options().get(at).id());
            Choice choice = choices.get(at);
            if (place != null) {
                spots.add(new Spot(
                        choice.letter(), choice.right(), place.left(), place.top(), place.width(), place.height()));
            }
        }
        return new Task.Places(new Shot(picture.file(), picture.alt()), spots, choices);
    }

    private List<Said> said() {
        Map<String, Integer> counts = hands.tally().counts();
        double most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return counts.entrySet().stream()
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(word -> new Said(word.getKey(), word.getValue() / most))
                .toList();
    }

    private static String letter(Option option, int index) {
        return switch (option.role()) {
            case NOT_SURE -> "?";
            case POINT -> option.id();
            case RIGHT, WRONG, GOOD, NEUTRAL, RISKY -> capital(index);
        };
    }

    static String capital(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
