package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    private static final Set<String> KNOWN = Set.of("999", "101", "01632960001");

    @ParameterizedTest
    @CsvSource({
        "Call 01632 960 001 now., 01632 960 001",
        "Call 01632-960-999., 01632-960-999",
        "Call (0163) 2960 123 today, 0163) 2960 123",
        "Call +44 1632 960 123., +44 1632 960 123",
        "Call 1-888-555-0123., 1-888-555-0123",
        "Dial 999., 999",
        "Dial 999 or 101., 999",
        "'Look at https://office.example/page, then go', 'https://office.example/page,'",
        "Look at www.office.example today, www.office.example",
        "Write to help@office.example., help@office.example.",
        "Look at office.org., office.org",
        "Look at care.office.gov.uk today, care.office.gov.uk",
        "Go to Office.COM, Office.COM"
    })
    void aNumberOrAddressIsFound(String text, String found) {
        assertEquals(found, first(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "In 2025 there were 23411 people.",
                "Read 2026-05-31.",
                "From 19:30 to 21:00, 0.25 of it.",
                "Section 52 of the Act of 2015.",
                "The 0 and the 1 and the 22.",
                "Call {contact: emergency, number} now.",
                "1999 or 9990 or A999 or 999th.",
                "A 999.5 or 3.999 is a price.",
                "Organisation, company, informal, ukulele.",
                "It costs 101,000 pounds."
            })
    void plainWordsAndOtherNumbersAreLeftAlone(String text) {
        assertEquals("", first(text));
    }

    private static String first(String text) {
        return TypedNumberCheck.first(text, KNOWN)
                .map(MatchResult::group)
                .map(String::strip)
                .orElse("");
    }
}
