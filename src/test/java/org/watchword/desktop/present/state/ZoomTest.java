package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.watchword.session.Command;
import org.watchword.session.Place;
import org.watchword.session.View;

class ZoomTest {

    private static final Place HERE = new Place(SmallDeck.SIGNS, 0);

    private static Evening atSigns() {
        return Evening.with(24).ask(new Command.GoTo(SmallDeck.SIGNS));
    }

    @Property(tries = 300)
    void whatIsSeenNeverReachesBeyondTheSlide(
            @ForAll @DoubleRange(min = -2, max = 3) double across,
            @ForAll @DoubleRange(min = -2, max = 3) double down,
            @ForAll @DoubleRange(min = 0.2, max = 9) double factor) {
        Zoom zoom = new Zoom(HERE, factor, across, down);
        assertTrue(zoom.left() <= 1e-9 && zoom.left() + zoom.factor() >= 1 - 1e-9);
        assertTrue(zoom.top() <= 1e-9 && zoom.top() + zoom.factor() >= 1 - 1e-9);
    }

    @Test
    void whatTheMousePointsAtKeepsItsPlaceOnTheWall() {
        Zoom before = Zoom.into(HERE, 0.5, 0.5);
        Zoom after = before.nearer(1.5, 0.75, 0.25);
        double pointBefore = (0.75 - before.left()) / before.factor();
        double pointAfter = (0.75 - after.left()) / after.factor();
        assertEquals(pointBefore, pointAfter, 1e-9);
        assertEquals(3, after.factor(), 1e-9);
    }

    @Test
    void turningBackFarEnoughShowsTheWholeSlide() {
        assertEquals(Zoom.NONE, Zoom.into(HERE, 0.5, 0.5).nearer(0.4, 0.5, 0.5));
    }

    @Test
    void aStepMovesAQuarterOfWhatIsSeen() {
        Zoom zoom = Zoom.into(HERE, 0.5, 0.5).moved(1, 0);
        assertEquals(0.625, zoom.across(), 1e-9);
        assertEquals(0.75, zoom.moved(9, 0).across(), 1e-9);
    }

    @Test
    void whateverComesNextIsWhole() {
        Evening evening = atSigns();
        Zoom zoom = Zoom.into(evening.state().show().at(), 0.5, 0.5);
        assertEquals(zoom, zoom.following(evening.state()));
        assertEquals(Zoom.NONE, zoom.following(evening.next().state()));
    }

    @Test
    void nothingThatLiesOverTheSlidesIsEnlarged() {
        Evening evening = atSigns();
        Zoom zoom = Zoom.into(evening.state().show().at(), 0.5, 0.5);
        assertEquals(
                Zoom.NONE,
                zoom.following(evening.ask(new Command.Toggle(View.HELP)).state()));
        evening.ask(new Command.Uncover()).ask(new Command.StartBreak());
        assertEquals(Zoom.NONE, zoom.following(evening.state()));
    }
}
