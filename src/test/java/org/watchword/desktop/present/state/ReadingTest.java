package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void notesGrowToTheWholeWindowAndBack() {
        Reading wide = Reading.USUAL.wider();
        assertFalse(wide.whole());
        assertTrue(wide.share() > Reading.USUAL.share());
        assertTrue(wide.wider().whole());
        assertEquals(Reading.USUAL, wide.wider().wider());
    }

    @Test
    void anEdgeDraggedNearlyToTheEndGivesTheWholeWindow() {
        assertTrue(Reading.USUAL.shared(0.93).whole());
        assertEquals(Reading.LEAST, Reading.USUAL.shared(0.01).share());
    }

    @Test
    void lettersStayBetweenFourteenAndSixtyPixels() {
        assertEquals(60, Reading.USUAL.resized(100).letters());
        assertEquals(14, Reading.USUAL.resized(-100).letters());
    }
}
