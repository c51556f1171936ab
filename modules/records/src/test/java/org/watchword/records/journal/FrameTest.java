package org.watchword.records.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final byte[] SEALED = {1, 2, 3, 4, 5, 6, 7};

    @Test
    void aFrameIsFoundWhereItBegins() {
        byte[] file = Arrays.copyOf(Frame.of(SEALED), 40);
        int end = Frame.end(file, 0).orElseThrow();
        assertEquals(8 + SEALED.length, end);
        assertArrayEquals(SEALED, Frame.sealed(file, 0, end));
    }

    @Test
    void aFrameCutOffAnywhereIsNone() {
        byte[] frame = Frame.of(SEALED);
        for (int length = 0; length < frame.length; length++) {
            assertTrue(Frame.end(Arrays.copyOf(frame, length), 0).isEmpty());
        }
    }

    @Test
    void aFrameWithAnyChangedByteIsNone() {
        for (int at = 0; at < 8 + SEALED.length; at++) {
            byte[] frame = Frame.of(SEALED);
            frame[at] ^= 1;
            assertTrue(Frame.end(frame, 0).isEmpty());
        }
    }

    @Test
    void theNextFrameIsFoundBehindRubbish() {
        byte[] rubbish = new byte[500];
        new Random(3).nextBytes(rubbish);
        byte[] frame = Frame.of(SEALED);
        byte[] file = Arrays.copyOf(rubbish, rubbish.length + frame.length);
        System.arraycopy(frame, 0, file, rubbish.length, frame.length);
        assertEquals(OptionalInt.of(rubbish.length), Frame.next(file, 0));
        assertEquals(OptionalInt.empty(), Frame.next(file, rubbish.length + 1));
    }

    @Test
    void zerosAreNoFrame() {
        assertTrue(Frame.next(new byte[4096], 0).isEmpty(), "a length of nothing is no frame");
    }

    @Test
    void anEventLongerThanAllowedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Frame.of(new byte[Frame.LONGEST + 1]));
    }
}
