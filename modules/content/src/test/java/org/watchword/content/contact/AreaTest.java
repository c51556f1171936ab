package org.watchword.content.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
