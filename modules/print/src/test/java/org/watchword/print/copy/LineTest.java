package org.watchword.print.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.print.sample.Sample;
import org.watchword.print.type.Writing;

class LineTest {
    @ParameterizedTest
    @EnumSource(Line.class)
    void everyLineHasWords(Line line) {
        assertFalse(
                line.in(new Writing("en"), Sample.READ, "Anna Okoro").words().isBlank());
    }

    @Test
    void aLineWithoutATranslationIsEnglishAndSaysSo() {
        Said said = Line.NUMBERS_CHECKED_BY.in(new Writing("xx"), Sample.READ, "Anna Okoro");

        assertEquals(new Said(new Writing("en"), "Numbers checked on 31 May 2026 by Anna Okoro."), said);
    }

    @Test
    void theSystemsLanguageHasNoPartInIt() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertEquals("Who to call", Line.WHO_TO_CALL.in(new Writing("en")).words());
        } finally {
            Locale.setDefault(before);
        }
    }
}
