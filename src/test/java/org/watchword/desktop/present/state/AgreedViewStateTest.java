package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.watchword.session.Safeguarding;

class AgreedViewStateTest {

    private static AgreedViewState page(Safeguarding safeguarding) {
        return AgreedViewState.of(safeguarding, Evening.ENGLISH);
    }

    @Test
    void whoAndWhereStandOnThePage() {
        AgreedViewState page = page(new Safeguarding.Named("Ms Sample", "01632 960123", "Music room", "Mr Example"));
        assertEquals("Ms Sample", page.lead());
        assertEquals("01632 960123", page.number());
        assertEquals("Talk in: Music room", page.room());
        assertEquals("Mr Example stays with the others", page.staff());
        assertEquals("", page.missing());
    }

    @Test
    void whatWasNotNamedIsSaidPlainly() {
        assertTrue(page(new Safeguarding.NotNamed()).missing().startsWith("No lead or room was named."));
        assertTrue(page(new Safeguarding.Named("Ms Sample", "01632 960123", "", ""))
                .missing()
                .contains("Ask your host"));
        assertTrue(page(new Safeguarding.Agreed()).missing().contains("agreed"));
    }

    @Test
    void namesNeverReachALog() {
        AgreedViewState page = page(new Safeguarding.Named("Ms Sample", "01632 960123", "Music room", ""));
        assertFalse(page.toString().contains("Sample"));
    }
}
