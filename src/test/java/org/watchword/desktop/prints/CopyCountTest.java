package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyCountTest {
    @Test
    void whatIsTypedInDigitsCounts() {
        assertEquals(OptionalInt.of(20), CopyCount.of(" 20 ").count());
        assertEquals(OptionalInt.of(CopyCount.MOST), CopyCount.of("999").count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1000", "ten", "-1", "1.5"})
    void anythingElseDoesNot(String typed) {
        assertEquals(OptionalInt.empty(), CopyCount.of(typed).count());
    }
}
