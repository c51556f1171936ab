package org.watchword.content.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void anAreaLiesInTheOneAbove() {
        assertEquals(Optional.of(new Area("gb/essex")), new Area("gb/essex/colchester").parent());
        assertEquals(Optional.of(new Area("gb")), new Area("gb/essex").parent());
        assertEquals(Optional.empty(), new Area("gb").parent());
    }

    @Test
    void areasAreSortedByTheirPath() {
        assertTrue(new Area("gb").compareTo(new Area("gb/essex")) < 0);
        assertTrue(new Area("us").compareTo(new Area("gb/essex")) > 0);
        assertEquals("gb/essex", new Area("gb/essex").toString());
    }

    @Test
    void anAreaIsInItselfAndInThoseAbove() {
        assertEquals("gb", new Area("gb/essex/colchester").country());
        assertEquals("us", new Area("us").country());
        assertTrue(new Area("gb/essex").isIn(new Area("gb")));
        assertTrue(new Area("gb/essex").isIn(new Area("gb/essex")));
        assertFalse(new Area("gb").isIn(new Area("gb/essex")));
        assertFalse(new Area("gb/essexford").isIn(new Area("gb/essex")));
    }
}
