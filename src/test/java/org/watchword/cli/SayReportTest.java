package org.watchword.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayReportTest {

    @Test
    void columnsAreAsWideAsTheirWidestCellAndNumbersStandAtTheRight() {
        assertEquals(
                List.of("Deck   Minutes", "taxi        55", "young        5"),
                SayReport.lines(List.of(List.of("Deck", "Minutes"), List.of("taxi", "55"), List.of("young", "5"))));
    }
}
