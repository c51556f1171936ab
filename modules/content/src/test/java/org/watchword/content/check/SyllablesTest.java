package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "the, 1",
        "be, 1",
        "car, 1",
        "late, 1",
        "note, 1",
        "driver, 2",
        "table, 2",
        "taxi, 2",
        "make, 1",
        "makes, 1",
        "places, 2",
        "notices, 3",
        "asked, 1",
        "wanted, 2",
        "needed, 2",
        "worried, 2",
        "played, 1",
        "saying, 2",
        "employer, 3",
        "special, 2",
        "station, 2",
        "serious, 3",
        "create, 2",
        "react, 2",
        "safely, 2",
        "homeless, 2",
        "someone, 2",
        "people, 2",
        "every, 2",
        "unique, 2",
        "league, 1",
        "science, 2",
        "audience, 3",
        "don't, 1",
        "well-known, 2",
        "exploitation, 4",
        "trafficking, 3",
        "99, 1"
    })
    void aWordHasItsSyllables(String word, int syllables) {
        assertEquals(syllables, Syllables.of(word));
    }

    /// Against a published list; the average must be right because the reading age rests on it.
    @Test
    void theWordsOfTheTrainingAreCountedAsTheDictionaryCountsThem() throws IOException {
        List<String[]> words = Files.readAllLines(Examples.goodRoot().resolveSibling("syllables.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
        long right = words.stream()
                .filter(word -> Syllables.of(word[0]) == Integer.parseInt(word[1]))
                .count();
        double share = (double) right / words.size();
        assertTrue(words.size() > 400 && share > 0.95, () -> right + " of " + words.size());
        double counted =
                words.stream().mapToInt(word -> Syllables.of(word[0])).average().orElseThrow();
        double listed = words.stream()
                .mapToInt(word -> Integer.parseInt(word[1]))
                .average()
                .orElseThrow();
        assertEquals(listed, counted, 0.04);
    }
}
