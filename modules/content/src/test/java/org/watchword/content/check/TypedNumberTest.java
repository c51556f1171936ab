package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.content.read.MemoryLibrary;

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

    /// A retired helpline is no safer in a translation, or when a word processor has prettified it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632\u00A0960\u00A0001",
                "01632\u202F960\u202F001",
                "01632\u2013960\u2013001",
                "01632\u2011960\u2011001",
                "01632\u2212960\u2212001",
                "(01632)\u2013960\u2013001",
                "\u0660\u0661\u0666\u0663\u0662 \u0669\u0666\u0660 \u0660\u0660\u0661",
                "\u06F9\u06F9\u06F9",
                "\u09E6\u09E7\u09EC\u09E9\u09E8 \u09EF\u09EC\u09E6 \u09E6\u09E6\u09E7",
                "\uFF10\uFF11\uFF16\uFF13\uFF12\u3000\uFF19\uFF16\uFF10\u3000\uFF10\uFF10\uFF11"
            })
    void aNumberIsFoundInTheDigitsBlanksAndHyphensOfEveryScript(String typed) {
        assertEquals(typed.replaceFirst("^\\(", ""), first("Call " + typed + " now"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Call the police\u2014999\u2014at once", "Dial 999\u2013 now", "Dial 999\u2014", "\u2013999"})
    void aDashBesideANumberDoesNotHideIt(String text) {
        assertEquals("999", first(text));
    }

    @Test
    void theFirstOfSeveralIsTold() {
        assertEquals("www.office.example", first("www.office.example or 01632 960 001 or 999"));
        assertEquals("999", first("999 or www.office.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0161x234x567", "0161,234,567", "Pages 3 \u2013 999x", "\u2013 so", "Wait\u2013", "5,999"})
    void aDashBetweenOtherThingsMakesNoNumber(String text) {
        assertEquals("", first(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0161234", "+161234 5", "0161\u2013(234) 5", "0\u2013161234", "0161234 \u2013 5"})
    void sevenDigitsAreATelephoneNumber(String typed) {
        assertEquals(typed, first(typed));
    }

    @Test
    void sixDigitsAreNone() {
        assertEquals("", first("016123"));
    }

    @Test
    void aReferenceIsNoAddressAndKeepsItsPlace() {
        TypedNumberCheck.Found found = TypedNumberCheck.first("{contact: a.org} www.office.example", KNOWN)
                .orElseThrow();
        assertEquals(new TypedNumberCheck.Found(17, "www.office.example"), found);
    }

    @Test
    void aKnownNumberIsToldAtItsLineWhereverItIsReadButNotAmongSources() {
        String slides = "modules/core/one/slides.en.md";
        MemoryLibrary library = MemoryLibrary.small();
        assertEquals(
                List.of(slides + ":12 TypedNumber"),
                library.replaced(slides, "\nOne.\n", "\nOne.\nCall 999.\n").checked());
        assertEquals(
                List.of(),
                library.replaced(slides, "**Say:** So.", "**Source:** Call 999.")
                        .checked());
        assertEquals(
                List.of(slides + ":15 TypedNumber"),
                library.replaced(slides, "**Say:** So.", "**Say:** Call 999.").checked());
    }

    @Test
    void aNumberOfTwoDigitsIsTooShortToBeLookedFor() {
        MemoryLibrary library = MemoryLibrary.small()
                .replaced("contacts/gb.yaml", "\"999\"", "\"99\"")
                .replaced("modules/core/one/slides.en.md", "\nOne.\n", "\nWait 99 days.\n");
        assertEquals(List.of(), library.checked());
    }

    private static String first(String text) {
        return TypedNumberCheck.first(text, KNOWN)
                .map(TypedNumberCheck.Found::words)
                .orElse("");
    }
}
