package org.watchword.records.key;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// The words by which a trainer opens her records. An é is one letter on one keyboard and two on another, so words are
/// compared in their composed form (Unicode NFC); blanks at the ends, which nobody sees, do not count.
public final class Passphrase implements Secret {

    /// Long enough when it has so many characters, whatever they are.
    public static final int ENOUGH_CHARACTERS = 12;

    /// Long enough when it has so many words, however short.
    public static final int ENOUGH_WORDS = 4;

    private final String words;

    /// @param typed as it was typed, in any script
    public Passphrase(String typed) {
        words = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /// Whether it is long enough to be chosen. Nothing else is asked of it: a rule about digits makes passphrases
    /// worse.
    public boolean longEnough() {
        return words.codePointCount(0, words.length()) >= ENOUGH_CHARACTERS || countWords() >= ENOUGH_WORDS;
    }

    private int countWords() {
        return words.isEmpty() ? 0 : words.split("\\s+", -1).length;
    }

    byte[] bytes() {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase that && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /// It never reaches a log by accident.
    @Override
    public String toString() {
        return "Passphrase[…]";
    }
}
