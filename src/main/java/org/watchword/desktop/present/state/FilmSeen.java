package org.watchword.desktop.present.state;

import org.watchword.content.deck.DeckPlan;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.screens.Standing;
import org.watchword.session.Place;
import org.watchword.session.SessionState;
import org.watchword.session.View;

/// Where the wall stands, as far as a film must know it.
///
/// @param slide the audience's slide when it has a film; else [#NO_FILM]
/// @param step 0 is the still, 1 the film
/// @param cover what lies over it
public record FilmSeen(int slide, int step, Cover cover) {
    /// The slide of a wall without a film.
    static final int NO_FILM = -1;

    /// Nothing is shown yet.
    public static final FilmSeen NOTHING = new FilmSeen(NO_FILM, 0, Cover.NONE);

    /// What lies over a film.
    public enum Cover {
        NONE,
        /// The wall stands still; the film's picture stays and waits.
        FROZEN,
        /// For a moment: black, holding, help, or a part of the slide made large.
        COVERED,
        /// A break, or no projector. Nobody knows for how long, and who comes back shall not be met by a loud film.
        AWAY
    }

    /// What the film must know of a session.
    public static FilmSeen of(SessionState state, DeckPlan plan, Laptop laptop) {
        Place at = state.show().audience();
        boolean film = plan.slides().get(at.slide()).slide().layout() == Layout.VIDEO;
        return film ? new FilmSeen(at.slide(), at.step(), cover(state, laptop)) : NOTHING;
    }

    private static Cover cover(SessionState state, Laptop laptop) {
        if (laptop.standing() == Standing.LOST || state.show().onBreak()) {
            return Cover.AWAY;
        }
        if (state.show().view() == View.FROZEN) {
            return Cover.FROZEN;
        }
        boolean covered = state.show().view() != View.SHOWING || laptop.zoom().on();
        return covered ? Cover.COVERED : Cover.NONE;
    }

    boolean film() {
        return slide != NO_FILM;
    }
}
