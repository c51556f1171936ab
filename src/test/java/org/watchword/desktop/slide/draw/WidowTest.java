package org.watchword.desktop.slide.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.watchword.desktop.slide.face.Line;

class WidowTest {
    @Test
    void aShortLastWordIsKeptWithTheOneBeforeIt() {
        assertEquals("by someone who waits or\u00a0calls", kept("by someone who waits or calls"));
    }

    @Test
    void aLongLastWordMayStandAlone() {
        assertEquals("look at someone before answering", kept("look at someone before answering"));
    }

    @Test
    void aFewWordsAreLeftAsTheyAre() {
        assertEquals("Report it soon", kept("Report it soon"));
        assertEquals("", kept(""));
    }

    private static String kept(String words) {
        return Widow.kept(Line.of(words)).words();
    }
}
