package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipMakingTest {

    @ParameterizedTest
    @CsvSource({"0, 40", "12, 40", "34, 48", "100, 120", "101, 128"})
    void moreSlipsThanPeopleInWholePages(int people, int slips) {
        assertEquals(slips, SlipMaking.count(people));
    }
}
