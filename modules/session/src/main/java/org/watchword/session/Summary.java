package org.watchword.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the trainer reads when the session ends. Totals only: it names nobody.
///
/// @param named people who gave a name
/// @param heads people without one, by band
/// @param late people who gave a name after presenting had started
/// @param shown how many different slides were shown
/// @param skipped how many were passed over
/// @param presented from the first slide to the end, breaks and question pauses left out
/// @param stopped breaks and question pauses
/// @param rounds every question that was asked, in the deck's order
public record Summary(
        int named,
        Map<Band, Integer> heads,
        int late,
        int shown,
        int skipped,
        Duration presented,
        Duration stopped,
        List<Answered> rounds) {

    /// One question and how the room answered it.
    public record Answered(RoundOutline question, Round round) {

        /// Hands for a right option; empty when nobody counted or the question has no right option. With several
        /// choices for each person one person may be counted more than once.
        public Optional<Integer> rightHands() {
            return round.tally().counted() && !question.right().isEmpty()
                    ? Optional.of(question.right().stream()
                            .mapToInt(round.tally()::of)
                            .sum())
                    : Optional.empty();
        }
    }

    public Summary {
        heads = Map.copyOf(heads);
        rounds = List.copyOf(rounds);
    }

    /// The summary at a moment. After the end it stays the same.
    public static Summary of(SessionState state, Instant now) {
        Times times = state.times().until(now, state);
        Register register = state.register();
        return new Summary(
                register.people().size(),
                register.heads(),
                register.late(),
                state.show().shown().size(),
                state.show().skipped().size(),
                times.spent().values().stream().reduce(Duration.ZERO, Duration::plus),
                times.stopped(),
                answered(state));
    }

    /// People in the room: named and counted together.
    public int people() {
        return named + heads.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Answered> answered(SessionState state) {
        return state.deck().slides().stream()
                .flatMap(slide -> slide.rounds().entrySet().stream())
                .map(round -> new Answered(round.getValue(), state.rounds().of(round.getKey())))
                .filter(answered -> answered.round().stage() != Stage.READING)
                .toList();
    }
}
