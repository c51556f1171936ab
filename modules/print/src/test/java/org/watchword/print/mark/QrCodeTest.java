package org.watchword.print.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final double SIZE = 330;
    /// A code of 25 modules with 4 quiet ones on each side.
    private static final double UNIT = SIZE / 33;

    @Test
    void theQuietZoneIsFourModulesWide() {
        Shape dark = new QrCode("https://young.example/").shape(0, 0, SIZE);

        assertEquals(4 * UNIT, dark.getBounds2D().getMinX(), 0.001);
        assertEquals(SIZE - 4 * UNIT, dark.getBounds2D().getMaxX(), 0.001);
        assertEquals(4 * UNIT, dark.getBounds2D().getMinY(), 0.001);
    }

    @Test
    void aFinderStandsInThreeCorners() {
        Shape dark = new QrCode("https://young.example/").shape(0, 0, SIZE);

        assertTrue(dark.contains(middle(4), middle(4)));
        assertFalse(dark.contains(middle(5), middle(5)));
        assertTrue(dark.contains(middle(28), middle(4)));
        assertTrue(dark.contains(middle(4), middle(28)));
    }

    @Test
    void anAddressThatNoCodeCanHoldIsAMistake() {
        String address = "x".repeat(4000);

        assertThrows(IllegalArgumentException.class, () -> new QrCode(address));
    }

    private static double middle(int module) {
        return (module + 0.5) * UNIT;
    }
}
