package org.watchword.room.rehearsal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.watchword.session.Asked;
import org.watchword.session.RoundOutline;

/// How a simulated room answers. People know more after the teaching than before it, and nobody has to raise a hand.
final class Hands {

    private static final double KEEP_HANDS_DOWN = 0.04;

    private Hands() {}

    /// The hands for each option: never more for one option than there are people, and with one choice for each
    /// person never more in all.
    static Map<String, Integer> raised(RoundOutline question, int people, RandomGenerator chance) {
        Map<String, Integer> hands = new LinkedHashMap<>();
        question.options().forEach(option -> hands.put(option, 0));
        if (question.options().isEmpty()) {
            return hands;
        }
        double knows = knows(question.asked());
        for (int person = 0; person < people; person++) {
            if (chance.nextDouble() >= KEEP_HANDS_DOWN) {
                choose(question, knows, chance).forEach(option -> hands.merge(option, 1, Integer::sum));
            }
        }
        return hands;
    }

    private static double knows(Asked asked) {
        return switch (asked) {
            case BEFORE -> 0.4;
            case TEACHING -> 0.65;
            case AFTER -> 0.85;
        };
    }

    private static List<String> choose(RoundOutline question, double knows, RandomGenerator chance) {
        if (question.right().isEmpty()) {
            return List.of(onScale(question.options(), knows, chance));
        }
        if (question.several()) {
            return question.options().stream()
                    .filter(option ->
                            chance.nextDouble() < (question.right().contains(option) ? knows : (1 - knows) / 2))
                    .toList();
        }
        boolean right = chance.nextDouble() < knows;
        List<String> choices = question.options().stream()
                .filter(option -> question.right().contains(option) == right)
                .toList();
        List<String> from = choices.isEmpty() ? question.options() : choices;
        return List.of(from.get(chance.nextInt(from.size())));
    }

    /// A point on a scale: the better somebody knows, the further up, one step at a time.
    private static String onScale(List<String> points, double knows, RandomGenerator chance) {
        int point = 0;
        for (int step = 1; step < points.size(); step++) {
            point += chance.nextDouble() < knows ? 1 : 0;
        }
        return points.get(point);
    }
}
