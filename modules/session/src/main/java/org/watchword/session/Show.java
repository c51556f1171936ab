package org.watchword.session;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

/// What is on the screens.
///
/// @param at where the trainer stands
/// @param view what lies over the slides
/// @param frozenOrNull where the audience was frozen; use [#audience]
/// @param onBreak the audience sees the neutral break, unless the view covers that too
/// @param paused the plan's clock stands still for questions
/// @param talkUntilOrNull when the time to talk is over; use [#talkUntil]
/// @param lasts minutes that the trainer wants to need in all, 0 for as many as were planned; see [SessionState#finish]
/// @param shown indexes of the slides that have been shown
/// @param skipped indexes of the slides that will be passed over
public record Show(
        Place at,
        View view,
        @Nullable Place frozenOrNull,
        boolean onBreak,
        boolean paused,
        @Nullable Instant talkUntilOrNull,
        int lasts,
        Set<Integer> shown,
        Set<Integer> skipped) {

    static final Show NOTHING = new Show(Place.START, View.SHOWING, null, false, false, null, 0, Set.of(), Set.of());

    public Show {
        shown = Collections.unmodifiableSet(new TreeSet<>(shown));
        skipped = Collections.unmodifiableSet(new TreeSet<>(skipped));
    }

    /// The place that the audience's slide stands at: the trainer's, unless it is frozen.
    public Place audience() {
        return frozenOrNull == null ? at : frozenOrNull;
    }

    /// When the time to talk is over; it may have passed. Empty when no time was given.
    public Optional<Instant> talkUntil() {
        return Optional.ofNullable(talkUntilOrNull);
    }

    /// Whether anything lies over the slides that the next press takes away first.
    public boolean covered() {
        return view != View.SHOWING;
    }

    Show after(SessionEvent.Showing event, Instant when) {
        return switch (event) {
            case SlideShown(int slide, int step) -> shown(new Place(slide, step));
            case SlideSkipped(int slide) -> skipping(with(skipped, slide));
            case SkipTakenBack(int slide) -> skipping(without(skipped, slide));
            case ViewChanged(View changed) -> covered(changed, changed == View.FROZEN ? audience() : null, onBreak);
            case BreakStarted() -> covered(View.SHOWING, null, true);
            case BreakEnded() -> covered(view, frozenOrNull, false);
            case PauseStarted() -> timed(true, talkUntilOrNull);
            case PauseEnded() -> timed(false, talkUntilOrNull);
            case TalkStarted(int seconds) -> timed(paused, when.plusSeconds(seconds));
            case EndMoved(int minutes) ->
                new Show(at, view, frozenOrNull, onBreak, paused, talkUntilOrNull, minutes, shown, skipped);
            case TalkStopped() -> timed(paused, null);
        };
    }

    /// Time to talk belongs to one slide.
    private Show shown(Place place) {
        Instant talk = place.slide() == at.slide() ? talkUntilOrNull : null;
        return new Show(
                place,
                view,
                frozenOrNull,
                onBreak,
                paused,
                talk,
                lasts,
                with(shown, place.slide()),
                without(skipped, place.slide()));
    }

    private Show skipping(Set<Integer> slides) {
        return new Show(at, view, frozenOrNull, onBreak, paused, talkUntilOrNull, lasts, shown, slides);
    }

    private Show covered(View by, @Nullable Place frozen, boolean inBreak) {
        return new Show(at, by, frozen, inBreak, paused, talkUntilOrNull, lasts, shown, skipped);
    }

    private Show timed(boolean pausing, @Nullable Instant talk) {
        return new Show(at, view, frozenOrNull, onBreak, pausing, talk, lasts, shown, skipped);
    }

    private static Set<Integer> with(Set<Integer> slides, int slide) {
        Set<Integer> changed = new TreeSet<>(slides);
        changed.add(slide);
        return changed;
    }

    private static Set<Integer> without(Set<Integer> slides, int slide) {
        Set<Integer> changed = new TreeSet<>(slides);
        changed.remove(slide);
        return changed;
    }
}
