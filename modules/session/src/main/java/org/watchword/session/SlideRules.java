package org.watchword.session;

import java.time.Duration;
import org.watchword.session.SessionEvent.BreakEnded;
import org.watchword.session.SessionEvent.BreakStarted;
import org.watchword.session.SessionEvent.EndMoved;
import org.watchword.session.SessionEvent.PauseEnded;
import org.watchword.session.SessionEvent.PauseStarted;
import org.watchword.session.SessionEvent.SkipTakenBack;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SessionEvent.SlideSkipped;
import org.watchword.session.SessionEvent.TalkStarted;
import org.watchword.session.SessionEvent.TalkStopped;
import org.watchword.session.SessionEvent.ViewChanged;

/// The slides, what may lie over them, and breaks. No button of a clicker can end or spoil a session.
final class SlideRules {

    private SlideRules() {}

    static Decision decide(SessionState state, Command.Showing command) {
        return switch (state.phase()) {
            case NOT_PREPARED -> Rules.refused(Reason.NOT_PREPARED);
            case PREPARED, DOORS_OPEN -> Rules.refused(Reason.NOT_PRESENTING);
            case PRESENTING -> whilePresenting(state, command);
            case CLOSED -> Rules.refused(Reason.SESSION_CLOSED);
        };
    }

    private static Decision whilePresenting(SessionState state, Command.Showing command) {
        Show show = state.show();
        return switch (command) {
            case Command.Next() -> next(state);
            case Command.Back() -> back(state);
            case Command.GoTo(int slide) -> goTo(state, slide);
            case Command.TakeWay(int to) -> takeWay(state, to);
            case Command.Skipping skipping -> skipping(state, skipping);
            case Command.Timing timing -> timing(show, timing);
            case Command.Toggle(View view) ->
                view == show.view() ? uncover(show) : Rules.happens(new ViewChanged(view));
            case Command.Uncover() -> uncover(show);
            case Command.StartBreak() ->
                show.onBreak() ? Rules.refused(Reason.ON_A_BREAK_ALREADY) : Rules.happens(new BreakStarted());
            case Command.EndBreak() ->
                show.onBreak() ? Rules.happens(new BreakEnded()) : Rules.refused(Reason.NOT_ON_A_BREAK);
        };
    }

    private static Decision skipping(SessionState state, Command.Skipping command) {
        return switch (command) {
            case Command.SkipAnnounced() ->
                state.announced().isPresent()
                        ? Rules.happens(new SlideSkipped(state.announced().getAsInt()))
                        : Rules.refused(Reason.NOTHING_ANNOUNCED);
            case Command.SkipSlide(int slide) -> skip(state, slide);
            case Command.TakeBackSkip(int slide) ->
                state.show().skipped().contains(slide) ? Rules.happens(new SkipTakenBack(slide)) : Rules.nothing();
        };
    }

    private static Decision timing(Show show, Command.Timing command) {
        return switch (command) {
            case Command.TogglePause() -> Rules.happens(show.paused() ? new PauseEnded() : new PauseStarted());
            case Command.StartTalk(Duration time) -> talk(time);
            case Command.MoveEnd(int minutes) -> end(minutes);
            case Command.StopTalk() ->
                show.talkUntil().isPresent() ? Rules.happens(new TalkStopped()) : Rules.nothing();
        };
    }

    private static Decision end(int minutes) {
        return minutes < 0 || minutes > Rules.LONGEST_SESSION
                ? Rules.refused(Reason.NOT_A_TIME_TO_FINISH)
                : Rules.happens(new EndMoved(minutes));
    }

    private static Decision next(SessionState state) {
        Place at = state.show().at();
        return switch (NextPress.of(state)) {
            case UNCOVER -> uncover(state.show());
            case END_BREAK -> Rules.happens(new BreakEnded());
            case NEXT_STEP -> onwards(state, new SlideShown(at.slide(), state.nextStep()));
            case NEXT_SLIDE -> onwards(state, new SlideShown(state.nextSlide().orElseThrow(), 0));
            case OPEN_ROUND -> RoundRules.decide(state, new Command.OpenRound());
            case CLOSE_ROUND -> RoundRules.decide(state, new Command.CloseRound());
            case REVEAL -> RoundRules.decide(state, new Command.Reveal());
            case EXPLAIN -> RoundRules.decide(state, new Command.Explain());
            case NOTHING -> Rules.nothing();
        };
    }

    /// Whoever goes on has no more questions, so a forgotten question pause ends here.
    private static Decision onwards(SessionState state, SlideShown shown) {
        return state.show().paused() ? Rules.happens(new PauseEnded(), shown) : Rules.happens(shown);
    }

    /// Back, like forward, first brings a covered slide back: what cannot be seen must not move. The slide before
    /// comes with all of its steps, as the audience last saw it.
    private static Decision back(SessionState state) {
        Show show = state.show();
        if (show.covered()) {
            return uncover(show);
        }
        if (show.onBreak()) {
            return Rules.happens(new BreakEnded());
        }
        if (show.at().step() > 0) {
            int before = state.slide().scenes().isEmpty() ? show.at().step() - 1 : new Story(state).back();
            return Rules.happens(new SlideShown(show.at().slide(), before));
        }
        if (state.slideBefore().isEmpty()) {
            return Rules.nothing();
        }
        int before = state.slideBefore().getAsInt();
        return Rules.happens(
                new SlideShown(before, state.deck().slides().get(before).steps() - 1));
    }

    /// Another way than the one that the clicker takes.
    private static Decision takeWay(SessionState state, int to) {
        if (state.ways().stream().noneMatch(way -> way.to() == to)) {
            return Rules.refused(Reason.NO_SUCH_WAY);
        }
        if (to < state.slide().steps()) {
            return onwards(state, new SlideShown(state.show().at().slide(), to));
        }
        return state.nextSlide().isPresent()
                ? onwards(state, new SlideShown(state.nextSlide().getAsInt(), 0))
                : Rules.nothing();
    }

    private static Decision goTo(SessionState state, int slide) {
        return state.deck().has(slide) ? Rules.happens(new SlideShown(slide, 0)) : Rules.refused(Reason.NO_SUCH_SLIDE);
    }

    private static Decision skip(SessionState state, int slide) {
        if (!state.deck().has(slide)) {
            return Rules.refused(Reason.NO_SUCH_SLIDE);
        }
        if (slide <= state.show().at().slide()) {
            return Rules.refused(Reason.CANNOT_SKIP);
        }
        return state.show().skipped().contains(slide) ? Rules.nothing() : Rules.happens(new SlideSkipped(slide));
    }

    private static Decision talk(Duration time) {
        boolean possible = time.compareTo(Rules.SHORTEST_TALK) >= 0 && time.compareTo(Rules.LONGEST_TALK) <= 0;
        return possible
                ? Rules.happens(new TalkStarted((int) time.toSeconds()))
                : Rules.refused(Reason.NOT_A_TIME_TO_TALK);
    }

    private static Decision uncover(Show show) {
        return show.covered() ? Rules.happens(new ViewChanged(View.SHOWING)) : Rules.nothing();
    }
}
