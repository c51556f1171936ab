package org.watchword.desktop.present.view;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.state.FilmViewState;
import org.watchword.desktop.present.state.NextViewState;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.AudienceViewState;

/// Everything that stands in the presenter's window at one moment.
///
/// @param wall the true picture of what the audience sees
/// @param next what the next press will show; null when a picture would tell too much or nothing comes
/// @param film the film on the wall; null on other slides
/// @param talk what is left of the time to talk, as the wall shows it
public record PresenterSight(
        PresenterViewState state,
        AudienceViewState wall,
        @Nullable AudienceViewState next,
        Desk desk,
        @Nullable FilmViewState film,
        Optional<Duration> talk) {

    /// What the next press does: in words, and as a picture where one may be seen.
    Coming coming() {
        return new Coming(state.next(), next);
    }

    record Coming(NextViewState words, @Nullable AudienceViewState picture) {}

    /// Whether the trainer's own screen is all there is, so that the slide must stand on it.
    boolean single() {
        return desk.laptop().standing() == Standing.SINGLE;
    }

    /// Whether everybody sees the trainer's screen.
    boolean mirrored() {
        return desk.laptop().standing() == Standing.MIRRORED;
    }
}
