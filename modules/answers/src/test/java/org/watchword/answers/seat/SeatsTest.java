package org.watchword.answers.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Secret secret = Secret.random();
    private final Seats seats = Seats.of(secret, 600);

    @Test
    void theSameSecretMakesTheSameSlipsAgain() {
        assertEquals(seats.all(), Seats.of(Secret.of(secret.bytes()), 600).all());
        assertNotEquals(
                seats.all().getFirst(), Seats.of(Secret.random(), 600).all().getFirst());
    }

    @Test
    void noTwoSlipsShareAToken() {
        Set<Token> tokens = new HashSet<>();
        seats.all().forEach(seat -> tokens.add(seat.token()));
        assertEquals(600, tokens.size());
        assertEquals(
                Optional.of(seats.all().get(41)), seats.of(seats.all().get(41).token()));
    }

    @Test
    void aSlipIsFoundByNumberAndWordsHoweverTheyAreTyped() {
        Seat seat = seats.all().get(16);
        String typed = " " + seat.words().first().toUpperCase(java.util.Locale.ROOT) + "- "
                + seat.words().second() + ".";
        assertEquals(Optional.of(seat), WordPair.parse(typed).flatMap(words -> seats.of(17, words)));
        assertEquals(Optional.empty(), seats.of(18, seat.words()).filter(seat::equals));
        assertEquals(Optional.empty(), seats.of(0, seat.words()));
        assertEquals(Optional.empty(), seats.of(601, seat.words()));
        assertEquals(Optional.empty(), WordPair.parse("amber"));
        assertEquals(Optional.empty(), WordPair.parse("amber heron lake"));
    }

    @Test
    void wordsAreManyShortPlainAndNeverInBothLists() {
        List<String> first = Seats.words("first-words.txt");
        List<String> second = Seats.words("second-words.txt");
        assertTrue(first.size() * second.size() > 20_000, "too easy to guess");
        assertEquals(first.size(), new HashSet<>(first).size());
        assertEquals(second.size(), new HashSet<>(second).size());
        assertTrue(first.stream().noneMatch(second::contains));
        for (List<String> words : List.of(first, second)) {
            assertTrue(words.stream().allMatch(word -> word.matches("[a-z]{3,11}")));
        }
    }

    /// Words that mean something else where people are sold, moved or kept, or on a street.
    @Test
    void noWordHasASecondMeaningAboutTheSubject() {
        Set<String> never = Set.of("""
                cuckoo mule coyote snake chain cage escort madam trick john line county pink doll
                angel candy sugar spice snow ice poppy weed grass horse brown white black red
                blue cargo swallow robin runner trap house van lorry boat passport bride peach cherry
                kitten fox lamb
                grape melon beaver fiddle magpie shady silent hushed scarlet velvet dusky
                """.strip().split("\\s+"));
        for (String file : List.of("first-words.txt", "second-words.txt")) {
            assertTrue(Seats.words(file).stream().noneMatch(never::contains), file);
        }
    }

    @Test
    void anImpossibleNumberOfSlipsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Seats.of(secret, 0));
        assertThrows(IllegalArgumentException.class, () -> Seats.of(secret, Seats.MOST + 1));
    }

    @Test
    void aTokenOfAnotherFormIsNone() {
        assertEquals(Optional.empty(), Token.parse("short"));
        assertEquals(Optional.empty(), Token.parse("a".repeat(21) + "/"));
        assertTrue(Token.parse(seats.all().getFirst().token().text()).isPresent());
    }
}
