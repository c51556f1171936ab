package org.watchword.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormulaGuardTest {

    private static final List<String> PARTS = List.of(
            "=", "+1", "-", "@", "|", "%", "＝", "−", "\t", "\n", " ", "\u00A0", "\u200B", "\"", ";", "a", "&amp;");

    @Test
    void whatWasMadeSafeComesBackAsItWas() {
        Random random = new Random(1);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder words = new StringBuilder();
            for (int part = random.nextInt(7); part > 0; part--) {
                words.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            assertEquals(words.toString(), FormulaGuard.without(FormulaGuard.safe(words.toString())));
        }
    }

    @Test
    void anApostropheBeforeUsualWordsStays() {
        assertEquals("'tis; 'twas", FormulaGuard.without("'tis; 'twas"));
    }
}
