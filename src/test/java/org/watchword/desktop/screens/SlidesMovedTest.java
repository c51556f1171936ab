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

    @ParameterizedTest
    @CsvSource({"RIGHT,1920,0", "RIGHT,3200,400", "LEFT,-3840,0", "ABOVE,0,-2160", "BELOW,0,1080"})
    void theSideIsSeenFromTheTrainersScreen(Side side, double x, double y) {
        assertEquals(
                Optional.of(new SlidesMoved(side, 3840, 2160)),
                SlidesMoved.between(BEFORE, Placement.placed(LAPTOP, at(TELEVISION, x, y))));
    }

    @Test
    void aProjectorOnTheOtherSideIsStillTheProjector() {
        assertEquals(Optional.empty(), SlidesMoved.between(BEFORE, Placement.placed(LAPTOP, at(PROJECTOR, -1280, 0))));
    }

    @Test
    void slidesOnNoScreenMovedNowhere() {
        Placement lost = Placement.without(Standing.LOST, LAPTOP);
        assertEquals(Optional.empty(), SlidesMoved.between(BEFORE, lost));
        assertEquals(Optional.empty(), SlidesMoved.between(lost, BEFORE));
    }

    @Test
    void nobodyIsToldWhileTheTrainersWindowIsHidden() {
        assertEquals(Optional.empty(), SlidesMoved.between(BEFORE, Placement.placed(null, TELEVISION)));
    }
}
