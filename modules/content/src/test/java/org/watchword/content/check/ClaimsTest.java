package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 2024 it grew | 2024",
                "It was 23,411 people | 23,411",
                "About 120 people | 120",
                "Some 31 % were children | 31 %",
                "Some 31% were children | 31%",
                "Some 31 per cent of them | 31 per cent",
                "2 million people | 2 million",
                "He earned £5 | £5",
                "It is one in four | one in four",
                "It is 3 out of 10 | 3 out of 10",
                "The law protects them | law",
                "It is illegally done | illegally",
                "This is an offence | offence",
                "They prosecuted nobody | prosecuted",
                "The Modern Slavery Act 2015 | Act 2015"
            })
    void whatNeedsASourceIsFound(String text, String found) {
        assertEquals(found, first(text, "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "A boy of 15 travels for an hour",
        "It is 11:30 at night",
        "Take 20 minutes",
        "Call {contact: emergency} or {figure: nrm-2025}",
        "My brother-in-law came",
        "Lawns are green",
        "Act now and stay calm",
        "Room B204"
    })
    void whatIsNoClaimIsLeftAlone(String text) {
        assertEquals("", first(text, "en"));
    }

    @Test
    void theLawIsLookedForInEnglishOnlyAndNumbersEverywhere() {
        assertEquals("", first("the law", "cy"));
        assertEquals("2024", first("yn 2024", "cy"));
        assertEquals("٢٠٢٤", first("سنة ٢٠٢٤", "ar"));
    }

    private static String first(String text, String language) {
        return Claims.first(text, language).map(MatchResult::group).orElse("");
    }
}
