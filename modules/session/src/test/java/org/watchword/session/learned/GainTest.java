package org.watchword.session.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GainTest {

    /// BMC Medical Education 21:210, 2021, table 1: up by 11.1 of 20, which was 225.8 % of the average before; the
    /// class
    /// average gain is given as 0.73, cut off behind the second digit.
    @Test
    void aPublishedClass() {
        double before = 11.1 / 2.258;
        double gain = Gain.of(100 * before / 20, 100 * (before + 11.1) / 20).orElseThrow();
        assertEquals(0.73, Math.floor(100 * gain) / 100);
    }

    @Test
    void isTheShareOfWhatCouldBeLearned() {
        assertEquals(OptionalDouble.of(0.5), Gain.of(40, 70));
        assertEquals(OptionalDouble.of(-1), Gain.of(75, 50));
        assertEquals(OptionalDouble.of(0), Gain.of(0, 0));
        assertEquals(OptionalDouble.of(1), Gain.of(99, 100));
    }

    @Test
    void whoKnewEverythingCouldGainNothing() {
        assertEquals(OptionalDouble.empty(), Gain.of(100, 100));
        assertEquals(OptionalDouble.empty(), Gain.of(100, 90));
    }

    @Test
    void onlyPercentagesHaveAGain() {
        assertThrows(IllegalArgumentException.class, () -> Gain.of(-0.1, 50));
        assertThrows(IllegalArgumentException.class, () -> Gain.of(100.1, 50));
        assertThrows(IllegalArgumentException.class, () -> Gain.of(50, -0.1));
        assertThrows(IllegalArgumentException.class, () -> Gain.of(50, 100.1));
        assertThrows(IllegalArgumentException.class, () -> Gain.of(Double.NaN, 50));
    }
}
