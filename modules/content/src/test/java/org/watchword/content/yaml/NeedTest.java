package org.watchword.content.yaml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeedTest {

    @Test
    void aRangeIsToldByItsEnds() {
        assertEquals(
                "a number from 1 to 500",
                refused(() -> Need.range("limit", 0.99, 1, 500)).expected());
        assertEquals(
                "a number from 0.25 to 1.5",
                refused(() -> Need.range("limit", 2, 0.25, 1.5)).expected());
        assertEquals(
                "a number above 0, up to 0.5",
                refused(() -> Need.upTo("limit", 0, 0.5)).expected());
        assertDoesNotThrow(() -> Need.range("limit", 1, 1, 500));
        assertDoesNotThrow(() -> Need.range("limit", 500, 1, 500));
        assertDoesNotThrow(() -> Need.upTo("limit", 0.5, 0.5));
    }

    @Test
    void noNumberAtAllIsOutOfEveryRange() {
        refused(() -> Need.range("limit", Double.NaN, 0, 1));
        refused(() -> Need.upTo("limit", Double.NaN, 1));
    }

    @Test
    void someLanguagesAreNeededAndEachOnce() {
        assertEquals(
                "at least one",
                refused(() -> Need.languages("languages", List.of())).expected());
        assertEquals(
                "languages.1",
                refused(() -> Need.languages("languages", List.of("en", "en"))).key());
        assertEquals(
                "languages.0",
                refused(() -> Need.languages("languages", Arrays.asList((String) null)))
                        .key());
        assertDoesNotThrow(() -> Need.languages("languages", List.of("en", "cy")));
    }

    @Test
    void aLabelThatWasLeftOutIsNoLabel() {
        assertDoesNotThrow(() -> Need.label("hours", Optional.empty()));
        assertEquals(
                "hours",
                refused(() -> Need.label("hours", Optional.of(Map.of()))).key());
        assertEquals(
                "hours.en",
                refused(() -> Need.label("hours", Optional.of(Map.of("en", " "))))
                        .key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-02", "2026-02-19", "2028-02-29"})
    void aDateOfPublishingIsAYearAMonthOrADay(String published) {
        assertDoesNotThrow(() -> Need.published("published", published));
    }

    @ParameterizedTest
    @ValueSource(strings = {"26", "2026-2", "2026-13", "2026-02-30", "2026-00", "May 2026"})
    void whatIsNoDateIsRefused(String published) {
        refused(() -> Need.published("published", published));
    }

    @Test
    void theNameOfAWrongKeyIsInItsMessage() {
        assertEquals(
                "format: deck/1", refused(() -> Need.format("deck/2", "deck/1")).getMessage());
    }

    private static WrongKey refused(Executable need) {
        return assertThrows(WrongKey.class, need);
    }
}
