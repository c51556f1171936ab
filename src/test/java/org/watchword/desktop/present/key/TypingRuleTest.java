package org.watchword.desktop.present.key;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypingRuleTest {

    @Test
    void theTextBoxKeepsTheKeysWhileSomebodyTypes() {
        assertFalse(TypingRule.over(5_000, 14_999));
    }

    @Test
    void afterTenSecondsTheSlidesHaveTheKeysAgain() {
        assertTrue(TypingRule.over(5_000, 15_000));
    }
}
