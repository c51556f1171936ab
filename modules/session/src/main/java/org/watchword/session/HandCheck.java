package org.watchword.session;

import java.util.Map;
import java.util.Optional;

/// Can so many hands have been up? Nobody has two right hands for one option; with several choices allowed all
/// options together may exceed the people in the room, one option may not.
final class HandCheck {

    private HandCheck() {}

    /// Why nobody can mean these counts.
    static Optional<Reason> impossible(RoundOutline asked, Map<String, Integer> counts) {
        if (!asked.options().containsAll(counts.keySet())) {
            return Optional.of(Reason.NO_SUCH_OPTION);
        }
        return counts.values().stream().anyMatch(hands -> hands < 0 || hands > Rules.MOST_PEOPLE)
                ? Optional.of(Reason.NOT_A_NUMBER_OF_HANDS)
                : Optional.empty();
    }

    /// Whether hands and phones together are more than so many people have, and the trainer has not said that it is
    /// right.
    static boolean doubtful(RoundOutline asked, Command.CountHands command, Tally phones, int people) {
        var all = new Tally(command.counts())
                .plus(phones).counts().values().stream().mapToInt(Integer::intValue);
        int most = asked.several() ? all.max().orElse(0) : all.sum();
        return !command.confirmed() && most > people;
    }
}
