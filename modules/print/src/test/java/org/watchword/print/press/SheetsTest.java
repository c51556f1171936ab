package org.watchword.print.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.watchword.print.Sheets;
import org.watchword.print.sample.Sample;

class SheetsTest {
    @Test
    void theDialogGetsEachPageAtItsTrueSize() {
        try (Sheets sheets = Sheets.of(Pages.print(Sample.leaflet("emergency")))) {
            assertEquals(2, sheets.pageable().getNumberOfPages());
            assertEquals(148 / 25.4 * 72, sheets.pageable().getPageFormat(0).getWidth(), 0.01);
            assertEquals(210 / 25.4 * 72, sheets.pageable().getPageFormat(0).getHeight(), 0.01);
        }
    }
}
