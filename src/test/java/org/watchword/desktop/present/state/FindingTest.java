package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static List<Finding> find(String word) {
        return Finding.of(SmallDeck.plan(), word, Evening.WORDS);
    }

    @Test
    void aWordOfAHeadingIsFoundInAnyCase() {
        assertEquals(List.of(new Finding(SmallDeck.STORY, "A story about threats", false)), find("THREATS"));
    }

    @Test
    void headingsComeBeforeTheSlidesWords() {
        assertEquals(SmallDeck.SIGNS, find("notice").getFirst().slide());
    }

    @Test
    void aWordOfTheSlideIsFound() {
        assertEquals(SmallDeck.SIGNS, find("holds their phone").getFirst().slide());
    }

    @Test
    void aWordThatStandsOnlyInTheNotesSaysSo() {
        assertTrue(find("did not feel right").getFirst().inNotes());
    }

    @Test
    void aQuestionIsFoundByItsOwnWords() {
        assertEquals(
                List.of(SmallDeck.BEFORE, SmallDeck.AFTER),
                find("do first").stream().map(Finding::slide).toList());
    }

    @Test
    void oneLetterFindsNothing() {
        assertEquals(List.of(), find("a"));
        assertFalse(find("ab").size() > 12);
    }
}
