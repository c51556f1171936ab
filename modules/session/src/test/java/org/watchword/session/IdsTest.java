package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final UUID SOME = new UUID(1, 2);

    @Test
    void idsAreReadAsTheyAreWritten() {
        assertEquals(new PersonId(SOME), PersonId.parse(new PersonId(SOME).toString()));
        assertEquals(new SessionId(SOME), SessionId.parse(new SessionId(SOME).toString()));
        assertEquals("act/report#talk", Decks.TALK.toString());
    }

    @Test
    void whatIsNoIdIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PersonId.parse("Ann"));
        assertThrows(IllegalArgumentException.class, () -> SessionId.parse(""));
    }

    @Test
    void aTallyCountsHands() {
        Tally tally = new Tally(Map.of("a", 2, "b", 3));
        assertEquals(5, tally.hands());
        assertEquals(3, tally.of("b"));
        assertEquals(0, tally.of("c"));
        assertTrue(tally.counted());
    }
}
