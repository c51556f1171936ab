package org.watchword.session;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.watchword.session.SessionEvent.BreakEnded;
import org.watchword.session.SessionEvent.BreakStarted;
import org.watchword.session.SessionEvent.PauseEnded;
import org.watchword.session.SessionEvent.PauseStarted;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SessionEvent.SlideSkipped;
import org.watchword.session.SessionEvent.ViewChanged;

/// What is on the screens.
///
/// @param at where the trainer stands
/// @param view what lies over the slides
/// @param frozenOrNull where the audience was frozen; use [#audience]
/// @param onBreak the audience sees the neutral break, unless the view covers that too
/// @param paused the plan's clock stands still for questions
/// @param shown indexes of the slides that have been shown
/// @param skipped indexes of the slides that will be passed over
public record Show(
        Place at,
        View view,
        @Nullable Place frozenOrNull,
        boolean onBreak,
        boolean paused,
        Set<Integer> shown,
        Set<Integer> skipped) {

    static final Show NOTHING = new Show(Place.START, View.SHOWING, null, false, false, Set.of(), Set.of());

    public Show {
        shown = Collections.unmodifiableSet(new TreeSet<>(shown));
        skipped = Collections.unmodifiableSet(new TreeSet<>(skipped));
    }

    /// The place that the audience's slide stands at: the trainer's, unless it is frozen.
    public Place audience() {
        return frozenOrNull == null ? at : frozenOrNull;
    }

    /// Whether anything lies over the slides that the next press takes away first.
    public boolean covered() {
        return view != View.SHOWING;
    }

    Show after(SessionEvent.Showing event) {
        return switch (event) {
            case SlideShown(int slide, int step) ->
                new Show(
                        new Place(slide, step),
                        view,
                        frozenOrNull,
                        onBreak,
                        paused,
                        with(shown, slide),
                        without(skipped, slide));
            case SlideSkipped(int slide) ->
                new Show(at, view, frozenOrNull, onBreak, paused, shown, with(skipped, slide));
            case ViewChanged(View changed) ->
                new Show(at, changed, changed == View.FROZEN ? audience() : null, onBreak, paused, shown, skipped);
            case BreakStarted() -> new Show(at, View.SHOWING, null, true, paused, shown, skipped);
            case BreakEnded() -> new Show(at, view, frozenOrNull, false, paused, shown, skipped);
            case PauseStarted() -> new Show(at, view, frozenOrNull, onBreak, true, shown, skipped);
            case PauseEnded() -> new Show(at, view, frozenOrNull, onBreak, false, shown, skipped);
        };
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
