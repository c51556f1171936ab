package org.watchword.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.session.Decision.Happens;
import org.watchword.session.SessionEvent.AnswersExplained;
import org.watchword.session.SessionEvent.CountsKeptPrivate;
import org.watchword.session.SessionEvent.HandsCounted;
import org.watchword.session.SessionEvent.HandsDoubted;
import org.watchword.session.SessionEvent.PauseEnded;
import org.watchword.session.SessionEvent.PhonesCounted;
import org.watchword.session.SessionEvent.RoundClosed;
import org.watchword.session.SessionEvent.RoundOpened;
import org.watchword.session.SessionEvent.RoundRevealed;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SessionEvent.SlideSkipped;

/// Questions by show of hands and by phones: READING → OPEN → CLOSED → REVEALED, with totals that can be true.
final class RoundRules {

    private RoundRules() {}

    static Decision decide(SessionState state, Command.Asking command) {
        return switch (state.phase()) {
            case NOT_PREPARED -> Rules.refused(Reason.NOT_PREPARED);
            case PREPARED, DOORS_OPEN -> Rules.refused(Reason.NOT_PRESENTING);
            case PRESENTING -> whilePresenting(state, command);
            case CLOSED ->
                command instanceof Command.CountPhones phones
                        ? count(state, phones)
                        : Rules.refused(Reason.SESSION_CLOSED);
        };
    }

    private static Decision whilePresenting(SessionState state, Command.Asking command) {
        return switch (command) {
            case Command.OpenRound() ->
                onThisSlide(state).map(round -> open(state, round)).orElseGet(RoundRules::none);
            case Command.CountHands count -> count(state, count);
            case Command.CountPhones phones -> count(state, phones);
            case Command.CloseRound() ->
                onThisSlide(state).map(RoundRules::close).orElseGet(RoundRules::none);
            case Command.Reveal() -> onThisSlide(state).map(RoundRules::reveal).orElseGet(RoundRules::none);
            case Command.Explain() ->
                onThisSlide(state).map(round -> explain(state, round)).orElseGet(RoundRules::none);
            case Command.SkipQuestion() ->
                onThisSlide(state).map(round -> skip(state, round)).orElseGet(RoundRules::none);
            case Command.KeepCountsPrivate(boolean kept) ->
                kept == state.rounds().keptPrivate() ? Rules.nothing() : Rules.happens(new CountsKeptPrivate(kept));
        };
    }

    private static Optional<Round> onThisSlide(SessionState state) {
        return state.round();
    }

    private static Decision none() {
        return Rules.refused(Reason.NO_QUESTION_HERE);
    }

    /// Opening one question takes the hands down for another that was left open.
    private static Decision open(SessionState state, Round round) {
        return switch (round.stage()) {
            case READING -> {
                List<SessionEvent> events = new ArrayList<>(closeOpenRound(state));
                events.add(new RoundOpened(round.id(), state.show().at().slide()));
                yield new Happens(events);
            }
            case OPEN -> Rules.nothing();
            case CLOSED -> Rules.refused(Reason.ROUND_CLOSED_ALREADY);
            case REVEALED, EXPLAINED -> Rules.refused(Reason.REVEALED_ALREADY);
        };
    }

    private static Decision close(Round round) {
        return switch (round.stage()) {
            case READING -> Rules.refused(Reason.ROUND_NOT_OPEN);
            case OPEN -> new Happens(down(round));
            case CLOSED -> Rules.nothing();
            case REVEALED, EXPLAINED -> Rules.refused(Reason.REVEALED_ALREADY);
        };
    }

    private static Decision reveal(Round round) {
        return switch (round.stage()) {
            case READING -> Rules.refused(Reason.ROUND_NOT_OPEN);
            case OPEN -> Rules.refused(Reason.ROUND_STILL_OPEN);
            case CLOSED -> Rules.happens(new RoundRevealed(round.id()));
            case REVEALED, EXPLAINED -> Rules.nothing();
        };
    }

    /// Whether anything is left to show once the reason has been: words of each answer's own, or hands that the room is
    /// large enough for. A scale has shown its hands already, for it has no reason that must come first; in a scene
    /// what comes of each choice is the reason.
    static boolean explains(SessionState state, Round round) {
        boolean explained =
                state.deck().round(round.id()).map(RoundOutline::explained).orElse(false);
        boolean hands = round.tally().counted() && state.countsOnTheWall();
        return explained || (hands && state.deck().reasonFirst(round.id()));
    }

    private static Decision explain(SessionState state, Round round) {
        return switch (round.stage()) {
            case READING -> Rules.refused(Reason.ROUND_NOT_OPEN);
            case OPEN -> Rules.refused(Reason.ROUND_STILL_OPEN);
            case CLOSED -> Rules.refused(Reason.REASON_COMES_FIRST);
            case REVEALED -> explains(state, round) ? Rules.happens(new AnswersExplained(round.id())) : Rules.nothing();
            case EXPLAINED -> Rules.nothing();
        };
    }

    /// What was asked stays asked, with its count; only a question that nobody was asked yet counts as passed over.
    private static Decision skip(SessionState state, Round round) {
        if (round.stage().told()) {
            return Rules.refused(Reason.REVEALED_ALREADY);
        }
        if (state.show().covered()
                || state.show().onBreak()
                || state.nextSlide().isEmpty()) {
            return Rules.refused(Reason.CANNOT_SKIP);
        }
        List<SessionEvent> events = new ArrayList<>(closeOpenRound(state));
        if (state.slide().rounds().keySet().stream()
                .allMatch(id -> state.rounds().of(id).stage() == Stage.READING)) {
            events.add(new SlideSkipped(state.show().at().slide()));
        }
        if (state.show().paused()) {
            events.add(new PauseEnded());
        }
        events.add(new SlideShown(state.nextSlide().getAsInt(), 0));
        return new Happens(events);
    }

    private static Decision count(SessionState state, Command.CountHands command) {
        Optional<RoundOutline> asked = state.deck().round(command.round());
        if (asked.isEmpty()) {
            return Rules.refused(Reason.NO_QUESTION_HERE);
        }
        Optional<Reason> impossible = HandCheck.impossible(asked.get(), command.counts());
        if (impossible.isPresent()) {
            return Rules.refused(impossible.get());
        }
        Round round = state.rounds().of(command.round());
        Tally tally = tally(asked.get(), command.counts());
        boolean doubtful = HandCheck.doubtful(
                asked.get(), command, round.phones(), state.register().total());
        return switch (round.stage()) {
            case READING -> Rules.refused(Reason.ROUND_NOT_OPEN);
            case OPEN, CLOSED -> doubtful ? doubt(round, tally) : Rules.happens(certain(round, tally));
            case REVEALED, EXPLAINED -> outOfDoubt(round, tally, doubtful);
        };
    }

    /// After the reveal what was counted stands; what was not yet counted was answered before the round closed.
    private static Decision count(SessionState state, Command.CountPhones command) {
        Optional<RoundOutline> asked = state.deck().round(command.round());
        if (asked.isEmpty()) {
            return Rules.refused(Reason.NO_QUESTION_HERE);
        }
        Optional<Reason> impossible = HandCheck.impossible(asked.get(), command.counts());
        if (impossible.isPresent()) {
            return Rules.refused(impossible.get());
        }
        Round round = state.rounds().of(command.round());
        Tally tally = tally(asked.get(), command.counts());
        if (round.phones().equals(tally)) {
            return Rules.nothing();
        }
        return switch (round.stage()) {
            case READING -> Rules.refused(Reason.ROUND_NOT_OPEN);
            case OPEN -> Rules.refused(Reason.ROUND_STILL_OPEN);
            case CLOSED -> Rules.happens(new PhonesCounted(round.id(), tally));
            case REVEALED, EXPLAINED ->
                round.phones().counted()
                        ? Rules.refused(Reason.REVEALED_ALREADY)
                        : Rules.happens(new PhonesCounted(round.id(), tally));
        };
    }

    /// Asked again in the same way, the doubt stands as it was.
    private static Decision doubt(Round round, Tally tally) {
        return round.doubted().equals(tally) ? Rules.nothing() : Rules.happens(new HandsDoubted(round.id(), tally));
    }

    private static SessionEvent certain(Round round, Tally tally) {
        return round.stage() == Stage.CLOSED ? new RoundClosed(round.id(), tally) : new HandsCounted(round.id(), tally);
    }

    /// After the reveal the totals stand; what was in doubt may still turn out to be right, and nothing else.
    private static Decision outOfDoubt(Round round, Tally tally, boolean doubtful) {
        return !doubtful && round.doubted().equals(tally)
                ? Rules.happens(new HandsCounted(round.id(), tally))
                : Rules.refused(Reason.REVEALED_ALREADY);
    }

    /// In the question's own order, with a 0 for every option that got no hand.
    private static Tally tally(RoundOutline asked, Map<String, Integer> counts) {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        asked.options().forEach(option -> ordered.put(option, counts.getOrDefault(option, 0)));
        return new Tally(ordered);
    }

    /// Hands down, where any are up.
    static List<SessionEvent> closeOpenRound(SessionState state) {
        return state.rounds().open().map(RoundRules::down).orElseGet(List::of);
    }

    /// A count in doubt stays in doubt: hands that go down answer nothing.
    private static List<SessionEvent> down(Round round) {
        RoundClosed closed = new RoundClosed(round.id(), round.hands());
        return round.inDoubt() ? List.of(closed, new HandsDoubted(round.id(), round.doubted())) : List.of(closed);
    }
}
