package org.watchword.desktop.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.content.slide.Layout;
import org.watchword.desktop.phones.GivenPhones;
import org.watchword.desktop.phones.PhoneFacts;
import org.watchword.desktop.present.deed.Desk;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.EveryKind;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.slide.AudienceViewState;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.picture.PictureShelf;
import org.watchword.session.Command;
import org.watchword.session.RoundId;
import org.watchword.session.SessionState;
import org.watchword.session.View;

class SightsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T19:00:00Z"), ZoneOffset.UTC);

    @Test
    void whatComesIsTheWallThatComesWithItsCodeWherePhonesAreOn() {
        SessionState state = beforeTheWayIn();
        RoundId round = new RoundId("any/question");
        PhoneFacts phones = GivenPhones.twelve(round);
        AudienceViewState next = coming(state, phones);
        Face.Join join = assertInstanceOf(Face.Join.class, next.face());
        assertEquals(phones.way().orElseThrow().code(), join.doorway().code());
        assertEquals(next, coming(state, GivenPhones.shown(round)));
        assertInstanceOf(Face.Statement.class, coming(state, PhoneFacts.NONE).face());
    }

    /// The wall is black over the slide that leads phones in, so the next press shows it.
    private static SessionState beforeTheWayIn() {
        int slide = IntStream.range(0, EveryKind.plan().slides().size())
                .filter(at -> EveryKind.plan().slides().get(at).slide().layout() == Layout.JOIN)
                .findFirst()
                .orElseThrow();
        return Evening.giving(EveryKind.plan(), 24)
                .ask(new Command.GoTo(slide))
                .ask(new Command.Toggle(View.BLACK))
                .state();
    }

    private static AudienceViewState coming(SessionState state, PhoneFacts phones) {
        try (PictureShelf shelf = new PictureShelf()) {
            Sights sights = new Sights(new Slides(EveryKind.material(), shelf, Evening.ENGLISH), CLOCK);
            Desk desk = Desk.opening(Laptop.USUAL.with(phones), Reading.USUAL);
            return Objects.requireNonNull(
                    sights.of(state, desk, AudienceViewState.BLACK).next());
        }
    }
}
