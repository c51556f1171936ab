package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlipCountTest {

    @ParameterizedTest
    @CsvSource({"0, 40", "12, 40", "34, 48", "100, 120", "101, 128", "416, 500", "900, 500"})
    void aFifthMoreThanPeopleInWholePagesIsSuggested(int people, int slips) {
        assertEquals(new SlipCount(Integer.toString(slips), OptionalInt.of(slips)), SlipCount.of(" ", people));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 500})
    void whatIsTypedIsPrinted(int count) {
        assertEquals(OptionalInt.of(count), SlipCount.of(" " + count + " ", 30).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "501", "99999999999", "many", "4.5"})
    void whatIsNoNumberOfSlipsPrintsNothing(String typed) {
        assertEquals(new SlipCount(typed, OptionalInt.empty()), SlipCount.of(typed, 30));
    }
}
