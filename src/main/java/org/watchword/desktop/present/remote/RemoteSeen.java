package org.watchword.desktop.present.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.watchword.answers.remote.RemoteView;
import org.watchword.content.deck.DeckPlan;
import org.watchword.desktop.present.state.NextViewState;
import org.watchword.desktop.text.Texts;
import org.watchword.session.NextPress;
import org.watchword.session.Phase;
import org.watchword.session.SessionState;
import org.watchword.session.View;

/// What the remote shows of a session. Pure, so that it can be asked from any thread.
///
/// @param plan the slides, whose headings it shows
/// @param texts in the trainer's language
/// @param clock the laptop's
public record RemoteSeen(DeckPlan plan, Texts texts, Clock clock) {

    /// What it shows now. While the trainer listens to somebody it says that there is a break, and not why.
    RemoteView of(SessionState state) {
        if (state.phase() != Phase.PRESENTING) {
            return RemoteView.NOTHING;
        }
        Instant now = clock.instant();
        return new RemoteView(
                next(state),
                state.show().view() == View.BLACK,
                state.times().started().map(at -> Duration.between(at, now)),
                state.show().talkUntil().map(at -> Duration.between(now, at)).filter(left -> !left.isNegative()));
    }

    private String next(SessionState state) {
        OptionalInt slide = NextPress.of(state) == NextPress.NEXT_SLIDE ? state.nextSlide() : OptionalInt.empty();
        String heading =
                slide.isPresent() ? plan.slides().get(slide.getAsInt()).slide().heading() : "";
        return heading.isBlank() ? NextViewState.sentence(state, texts) : heading;
    }
}
