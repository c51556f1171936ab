package org.watchword.desktop.setup.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ToneTest {

    @Test
    void theToneBeginsAndEndsSoftly() {
        byte[] wave = Tone.wave();
        assertEquals(0, sample(wave, 0));
        assertTrue(Math.abs(sample(wave, wave.length / 2 - 1)) < 100);
    }

    @Test
    void theToneIsHeardButDoesNotFrighten() {
        byte[] wave = Tone.wave();
        int loudest = 0;
        for (int at = 0; at < wave.length / 2; at++) {
            loudest = Math.max(loudest, Math.abs(sample(wave, at)));
        }
        assertTrue(loudest > Short.MAX_VALUE / 4 && loudest < Short.MAX_VALUE / 2, "loudest " + loudest);
    }

    private static int sample(byte[] wave, int at) {
        return (wave[2 * at] & 0xFF) | (wave[2 * at + 1] << 8);
    }
}
