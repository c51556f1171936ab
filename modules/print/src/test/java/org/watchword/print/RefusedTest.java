package org.watchword.print;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusedTest {
    @ParameterizedTest
    @EnumSource(Refused.Reason.class)
    void everyRefusalSaysWhatIsWrongAndWhatToDo(Refused.Reason reason) {
        Refused refused = new Refused(reason, "here");

        assertTrue(refused.what().endsWith("."));
        assertTrue(refused.remedy().endsWith("."));
        assertFalse((refused.what() + refused.remedy()).contains("{"));
    }
}
