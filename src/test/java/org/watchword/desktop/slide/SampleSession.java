package org.watchword.desktop.slide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.watchword.desktop.slide.face.Material;
import org.watchword.session.Band;
import org.watchword.session.DeckOutline;
import org.watchword.session.Happened;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionEvent.DoorsOpened;
import org.watchword.session.SessionEvent.HeadsCounted;
import org.watchword.session.SessionEvent.PresentingStarted;
import org.watchword.session.SessionEvent.SessionPrepared;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;

/// A session that is being presented, for tests; events happen one minute after another from 18:30.
final class SampleSession {
    private SessionState state = SessionState.BEGIN;
    private Instant now = Instant.parse("2026-11-21T18:30:00Z");

    private SampleSession() {}

    /// A session with some people in the room, at its first slide.
    static SampleSession with(Material material, int people) {
        SessionSetup setup = new SessionSetup(
                DeckOutline.of(material.plan()),
                "Castle Hall",
                LocalDate.of(2026, 11, 21),
                LocalTime.of(18, 30),
                "",
                "gb",
                "taxi-private-hire",
                true,
                Safeguarding.nameless(false),
                true,
                SessionKind.TRAINING,
                "");
        return new SampleSession()
                .then(new SessionPrepared(setup))
                .then(new DoorsOpened())
                .then(new HeadsCounted(Band.PEOPLE, people))
                .then(new PresentingStarted())
                .then(new SlideShown(0, 0));
    }

    SampleSession then(SessionEvent event) {
        state = state.after(new Happened(event, now, ZoneOffset.UTC));
        now = now.plusSeconds(60);
        return this;
    }

    SampleSession show(int slide, int step) {
        return then(new SlideShown(slide, step));
    }

    SessionState state() {
        return state;
    }
}
