package org.watchword.desktop.slide.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchword.content.question.Called;
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
    private static final Line NOTHING = Line.of("");

    private final Filler filler;
    private final Question question;
    private final Hands hands;
    private final String notSure;

    /// @param notSure what stands beside the question mark where the question itself has no words for it
    Tasks(Filler filler, Question question, Hands hands, String notSure) {
        this.filler = filler;
        this.question = question;
        this.hands = hands;
        this.notSure = notSure;
    }

    /// The task of every kind but a scenario.
    Task task() {
        return switch (question.kind()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCENARIO -> new Task.Options(choices());
            case SCALE, CONFIDENCE -> new Task.Scale(choices());
            case ORDER -> new Task.Options(revealed() ? sequence() : choices());
            case MATCH -> couples();
            case HOTSPOT -> places();
            case TEXT -> new Task.Writing(List.copyOf(hands.tally().counts().keySet()));
            case CLOUD -> new Task.Cloud(said());
        };
    }

    private boolean revealed() {
        return hands.stage().told();
    }

    /// Hands come after the reason; where no reason is given, with the reveal.
    private boolean counted() {
        boolean now = hands.stage() == Stage.EXPLAINED
                || (revealed() && !question.kind().asksKnowledge());
        return now && hands.onTheWall() && hands.tally().counted();
    }

    private List<Choice> choices() {
        return question.called().stream().map(this::choice).toList();
    }

    private Choice choice(Called called) {
        return choice(called.letter(), called.option(), revealed() && called.right());
    }

    private Choice choice(String letter, Option option, boolean right) {
        int count = counted() ? hands.tally().of(option.id()) : Choice.HIDDEN;
        int all = hands.tally().hands();
        double share = counted() && all > 0 ? (double) count / all : 0;
        Line feedback = hands.stage() == Stage.EXPLAINED
                ? filler.paragraphs(option.feedback()).stream().findFirst().orElse(NOTHING)
                : NOTHING;
        return new Choice(letter, words(option), right, count, share, feedback);
    }

    private Line words(Option option) {
        boolean unsaid = option.role() == Role.NOT_SURE && option.text().isEmpty();
        return unsaid ? Line.of(notSure) : filler.fill(option.text());
    }

    /// In order and numbered; with hands, which were asked for the first step, only that one is right.
    private List<Choice> sequence() {
        List<Choice> choices = new ArrayList<>();
        for (Option step : question.options()) {
            boolean asked = !counted() || choices.isEmpty();
            choices.add(choice(String.valueOf(choices.size() + 1), step, asked));
        }
        if (counted()) {
            choices.add(choice(question.called().getLast()));
        }
        return choices;
    }

    /// Pairs, or after the reason the hands for each partner of the first.
    private Task couples() {
        if (counted()) {
            return new Task.Options(choices());
        }
        Map<String, Option> partners =
                question.detail() instanceof KindDetail.Pairs(Map<String, Option> pairs) ? pairs : Map.of();
        List<Option> paired = question.options().stream()
                .filter(option -> partners.containsKey(option.id()))
                .toList();
        List<Option> mixed = question.mixedPartners();
        List<Couple> couples = new ArrayList<>();
        for (int row = 0; row < paired.size(); row++) {
            Option own = partners.get(paired.get(row).id());
            Option other = revealed() ? Objects.requireNonNull(own) : mixed.get(row);
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

    static String capital(int index) {
        return String.valueOf((char) ('A' + index));
    }
}
