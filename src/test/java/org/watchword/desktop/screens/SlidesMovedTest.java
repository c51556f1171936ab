package org.watchword.desktop.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.watchword.desktop.screens.Desk.LAPTOP;
import static org.watchword.desktop.screens.Desk.PROJECTOR;
import static org.watchword.desktop.screens.Desk.TELEVISION;
import static org.watchword.desktop.screens.Desk.at;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.desktop.screens.SlidesMoved.Side;

class SlidesMovedTest {

    private static final Placement BEFORE = Placement.placed(LAPTOP, PROJECTOR);

    private static Optional<SlidesMoved> moved(Placement now, boolean moreOrFewer) {
        return SlidesMoved.between(BEFORE, now, moreOrFewer);
    }

    private static Placement on(Monitor audience) {
        return Placement.placed(LAPTOP, audience);
    }

    @ParameterizedTest
    @CsvSource({"RIGHT,1920,0", "RIGHT,3200,400", "LEFT,-3840,0", "ABOVE,0,-2160", "BELOW,0,1080"})
    void theSideIsSeenFromTheTrainersScreen(Side side, double x, double y) {
        assertEquals(Optional.of(new SlidesMoved(side, 3840, 2160)), moved(on(at(TELEVISION, x, y)), true));
    }

    @Test
    void ofTwoProjectorsAlikeTheOtherOneIsKnownByItsPlace() {
        assertEquals(Optional.of(new SlidesMoved(Side.RIGHT, 1280, 720)), moved(on(at(PROJECTOR, 3200, 0)), true));
    }

    @Test
    void aScreenThatSlidesIntoTheGapIsAnotherOne() {
        assertEquals(Optional.of(new SlidesMoved(Side.RIGHT, 3840, 2160)), moved(on(TELEVISION), true));
    }

    @Test
    void aProjectorThatOnlyChangedItsSizeIsTheProjector() {
        Monitor small = new Monitor("small", new Place(1920, 0, 1024, 768), 1, false);
        assertEquals(Optional.empty(), moved(on(small), false));
        assertEquals(Optional.empty(), moved(on(PROJECTOR), true));
    }

    @Test
    void slidesOnNoScreenMovedNowhere() {
        Placement lost = Placement.without(Standing.LOST, LAPTOP);
        assertEquals(Optional.empty(), moved(lost, true));
        assertEquals(Optional.empty(), SlidesMoved.between(lost, BEFORE, true));
    }

    @Test
    void nobodyIsToldWhileTheTrainersWindowIsHidden() {
        assertEquals(Optional.empty(), moved(Placement.placed(null, at(TELEVISION, 3200, 0)), true));
    }
}
