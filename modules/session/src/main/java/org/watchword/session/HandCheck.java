package org.watchword.session;

import java.util.Optional;

/// Can so many hands have been up? Nobody has two right hands for one option; with several choices allowed all
/// options together may exceed the people in the room, one option may not.
final class HandCheck {

    private HandCheck() {}

    static Optional<Reason> check(RoundOutline asked, Command.CountHands command, int people) {
        if (!asked.options().containsAll(command.counts().keySet())) {
            return Optional.of(Reason.NO_SUCH_OPTION);
        }
        if (command.counts().values().stream().anyMatch(hands -> hands < 0 || hands > Rules.MOST_PEOPLE)) {
            return Optional.of(Reason.NOT_A_NUMBER_OF_HANDS);
        }
        return !command.confirmed() && mostHands(asked, command) > people
                ? Optional.of(Reason.MORE_HANDS_THAN_PEOPLE)
                : Optional.empty();
    }

    private static int mostHands(RoundOutline asked, Command.CountHands command) {
        var hands = command.counts().values().stream().mapToInt(Integer::intValue);
        return asked.several() ? hands.max().orElse(0) : hands.sum();
    }
}
