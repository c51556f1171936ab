package org.watchword.content.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramLineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @ParameterizedTest
    @EnumSource(ProgramLine.class)
    void everyLineHasWords(ProgramLine line) {
        assertFalse(line.in("en", DAY, "Anna Okoro").isBlank());
    }

    @Test
    void aLineWithoutATranslationIsEnglishAndSaysSo() {
        ProgramLine line = ProgramLine.NUMBERS_CHECKED_BY;

        assertEquals("Numbers checked on 31 May 2026 by Anna Okoro.", line.in("xx", DAY, "Anna Okoro"));
        assertEquals("en", line.languageIn("xx"));
        assertEquals("pl", line.languageIn("pl"));
    }

    @Test
    void whoReadsAPrintReadsEveryLineInItsLanguageAndTheTrainerHersInEnglish() {
        Set<ProgramLine> others = new TreeSet<>(Set.of(ProgramLine.values()));
        ProgramLine.forReaders().forEach(others::remove);

        assertTrue(ProgramLine.forReaders().stream()
                .allMatch(line -> line.languageIn("pl").equals("pl")));
        assertTrue(others.stream().allMatch(line -> line.languageIn("pl").equals("en")));
    }

    @Test
    void theSystemsLanguageHasNoPartInIt() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertEquals("Who to call", ProgramLine.WHO_TO_CALL.in("en"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
