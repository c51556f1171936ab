package org.watchword.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WidthsTest {

    @Test
    void nobodyGetsMoreThanTheyWant() {
        assertEquals(
                List.of(30.0, 20.0, 10.0), Widths.share(100, new double[] {30, 20, 10}, new double[] {10, 20, 10}));
    }

    @Test
    void whoWantsMoreGetsTheirPartOfIt() {
        assertEquals(
                List.of(40.0, 50.0, 10.0), Widths.share(100, new double[] {60, 80, 10}, new double[] {20, 20, 10}));
    }

    @Test
    void nobodyGetsLessThanTheyNeed() {
        assertEquals(List.of(60.0, 70.0), Widths.share(100, new double[] {90, 90}, new double[] {60, 70}));
    }
}
