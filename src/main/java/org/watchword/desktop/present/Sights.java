package org.watchword.desktop.present;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.state.FilmViewState;
import org.watchword.desktop.present.state.PresentFacts;
import org.watchword.desktop.present.state.PresenterViewState;
import org.watchword.desktop.present.state.Sees;
import org.watchword.desktop.present.state.Talk;
import org.watchword.desktop.present.view.DeckWording;
import org.watchword.desktop.present.view.PresenterSight;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.Material;
import org.watchword.session.Place;
import org.watchword.session.SessionState;

/// Works out what stands in the presenter's window.
///
/// @param clock the laptop's
record Sights(Slides slides, Clock clock) {

    /// The window at this moment.
    PresenterSight of(SessionState state, Desk desk, AudienceViewState wall) {
        Instant now = clock.instant();
        PresentFacts facts = new PresentFacts(state, slides.material().plan(), desk.laptop(), now, clock.getZone());
        PresenterViewState view =
                PresenterViewState.of(facts, desk.hands(), slides.texts(), new DeckWording(slides.material()));
        AudienceViewState seen = view.head().sees() == Sees.NOTHING ? AudienceViewState.BLACK : wall;
        FilmViewState film = FilmViewState.of(desk.laptop().film(), slides.texts());
        return new PresenterSight(
                view, seen, preview(view.next().preview(), desk), desk, film, Talk.onTheWall(state, now));
    }

    /// As the wall will have it: with the way in for phones, where the slide shows it.
    private @Nullable AudienceViewState preview(@Nullable Place place, Desk desk) {
        Material material = slides.material().at(desk.laptop().phones().entry());
        return Optional.ofNullable(place)
                .map(at -> AudienceViewState.ofSlide(material, at.slide(), at.step()))
                .orElse(null);
    }
}
