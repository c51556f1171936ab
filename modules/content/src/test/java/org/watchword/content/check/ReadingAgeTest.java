package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingAgeTest {

    @Test
    void theAgeIsTheGradeOfFleschAndKincaidPlusFive() {
        // 20 sentences of 5 words and 6 syllables: 0.39 × 5 + 11.8 × 1.2 − 15.59 + 5
        List<String> texts = Collections.nCopies(20, "The driver saw a car.");
        assertEquals(5.52, ReadingAge.of(texts).orElseThrow(), 0.001);
    }

    @Test
    void fewerThanAHundredWordsSayNothing() {
        assertEquals(Optional.empty(), ReadingAge.of(Collections.nCopies(19, "The driver saw a car.")));
    }

    @Test
    void contactsAndFiguresAreNoWordsToRead() {
        List<String> plain = Collections.nCopies(20, "The driver saw a car.");
        List<String> called = Collections.nCopies(20, "The driver saw a car {contact: organisation-directory}.");
        assertEquals(ReadingAge.of(plain), ReadingAge.of(called));
    }

    @Test
    void longWordsAndSentencesNeedAnOlderReader() {
        List<String> hard =
                List.of("Consequently organisational representatives underestimate vulnerabilities ".repeat(20));
        assertTrue(ReadingAge.of(hard).orElseThrow() > 20);
    }
}
