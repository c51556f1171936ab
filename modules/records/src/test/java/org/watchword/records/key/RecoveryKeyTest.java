package org.watchword.records.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.watchword.records.key.RecoveryKey.Typed;

class RecoveryKeyTest {

    @Test
    void itIsReadBackHoweverItIsTyped() {
        RecoveryKey key = RecoveryKey.random();
        List<String> groups = key.groups();
        for (String typed : List.of(
                String.join(" ", groups),
                String.join("-", groups).toLowerCase(Locale.ROOT),
                String.join("", groups),
                "  " + String.join(" \u2013 ", groups) + "\n")) {
            assertEquals(new Typed.Whole(key), RecoveryKey.read(typed));
        }
    }

    @Property(tries = 200)
    void oneWrongCharacterIsASlipInItsGroup(
            @ForAll @IntRange(max = 35) int at, @ForAll @IntRange(min = 1, max = 22) int by) {
        String whole = String.join("", RecoveryKey.random().groups());
        int value = RecoveryKey.CHARACTERS.indexOf(whole.charAt(at));
        char other = RecoveryKey.CHARACTERS.charAt((value + by) % RecoveryKey.CHARACTERS.length());
        String typed = whole.substring(0, at) + other + whole.substring(at + 1);
        assertEquals(new Typed.Slip(at / 6 + 1), RecoveryKey.read(typed));
    }

    @Property(tries = 200)
    void twoCharactersOfAGroupThatChangedPlacesAreASlip(
            @ForAll @IntRange(max = 5) int group,
            @ForAll @IntRange(max = 5) int one,
            @ForAll @IntRange(max = 5) int other) {
        StringBuilder typed =
                new StringBuilder(String.join("", RecoveryKey.random().groups()));
        char first = typed.charAt(group * 6 + one);
        char second = typed.charAt(group * 6 + other);
        typed.setCharAt(group * 6 + one, second);
        typed.setCharAt(group * 6 + other, first);
        if (first != second) {
            assertEquals(new Typed.Slip(group + 1), RecoveryKey.read(typed.toString()));
        }
    }

    @Test
    void groupsThatChangedPlacesAreASlip() {
        List<String> groups = RecoveryKey.random().groups();
        String typed = groups.get(1) + groups.get(0) + String.join("", groups.subList(2, 6));
        assertEquals(new Typed.Slip(1), RecoveryKey.read(typed));
    }

    @Test
    void aCharacterThatNoKeyHasIsASlip() {
        String whole = String.join("", RecoveryKey.random().groups());
        assertEquals(new Typed.Slip(6), RecoveryKey.read(whole.substring(0, 35) + "0"));
    }

    @Test
    void aGroupTooFewIsTold() {
        List<String> groups = RecoveryKey.random().groups();
        assertEquals(new Typed.WrongLength(30), RecoveryKey.read(String.join(" ", groups.subList(0, 5))));
    }

    @Test
    void noTwoKeysAreAlikeAndEveryCharacterOccurs() {
        Set<RecoveryKey> keys = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (int number = 0; number < 200; number++) {
            RecoveryKey key = RecoveryKey.random();
            keys.add(key);
            key.groups().forEach(group -> group.chars().forEach(seen::add));
        }
        assertEquals(200, keys.size());
        assertEquals(RecoveryKey.CHARACTERS.length(), seen.size());
    }

    @Test
    void noCharacterLooksLikeAnother() {
        for (char confusable : "01258BILOQSUZ".toCharArray()) {
            assertFalse(RecoveryKey.CHARACTERS.indexOf(confusable) >= 0, String.valueOf(confusable));
        }
    }

    @Test
    void neitherSecretSaysItselfInALog() {
        RecoveryKey key = RecoveryKey.random();
        assertFalse(key.toString().contains(key.groups().getFirst()));
        assertNotEquals("words", new Passphrase("words").toString());
        assertTrue(new Passphrase("words").equals(new Passphrase(" words ")));
    }
}
