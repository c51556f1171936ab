package org.watchword.desktop.present.key;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.watchword.desktop.present.key.Meaning.Deed;

/// Which single letters do what. They can be changed or switched off, because somebody who speaks to the laptop or
/// presses keys by accident must not lose the slides (WCAG 2.1.4).
///
/// @param on false when no single letter does anything; every deed has another way
/// @param letters one letter for each deed, in lower case
public record LetterKeys(boolean on, Map<Deed, String> letters) {

    /// As shipped.
    public static final LetterKeys USUAL = new LetterKeys(true, usual());

    /// No single letter does anything.
    public static final LetterKeys OFF = new LetterKeys(false, usual());

    /// @throws IllegalArgumentException when two deeds share a letter or something is not one letter
    public LetterKeys {
        letters = Map.copyOf(letters);
        boolean single =
                letters.values().stream().allMatch(letter -> letter.length() == 1 && isLetter(letter.charAt(0)));
        if (!single || letters.values().stream().distinct().count() != letters.size()) {
            throw new IllegalArgumentException("each deed has one letter of its own");
        }
    }

    /// What comes of giving a deed another letter.
    public sealed interface Given {
        /// The deed has it now.
        record Changed(LetterKeys letters) implements Given {}

        /// Another deed has it: two deeds on one letter would be a surprise in the middle of a session.
        record Taken(Deed by) implements Given {}

        /// A digit, a sign or nothing.
        record NoLetter() implements Given {}
    }

    /// Gives a deed another letter, if it is one and free.
    public Given give(Deed deed, String typed) {
        String letter = typed.strip().toLowerCase(Locale.ROOT);
        if (letter.length() != 1 || !isLetter(letter.charAt(0))) {
            return new Given.NoLetter();
        }
        return letters.entrySet().stream()
                .filter(entry -> entry.getKey() != deed && entry.getValue().equals(letter))
                .<Given>map(entry -> new Given.Taken(entry.getKey()))
                .findFirst()
                .orElseGet(() -> new Given.Changed(with(deed, letter)));
    }

    /// The same letters, working or not.
    public LetterKeys on(boolean working) {
        return new LetterKeys(working, letters);
    }

    /// To be saved: the letters that were changed. [#read] reads it.
    public Map<String, String> saved() {
        Map<String, String> changed = new TreeMap<>();
        letters.forEach((deed, letter) -> {
            if (!letter.equals(USUAL.letters.get(deed))) {
                changed.put(deed.name(), letter);
            }
        });
        return changed;
    }

    /// As it was saved. When that cannot be, letters are as shipped.
    ///
    /// @param saved letters by names of deeds
    public static LetterKeys read(Map<String, String> saved) {
        Map<Deed, String> letters = usual();
        letters.replaceAll((deed, letter) -> saved.getOrDefault(deed.name(), letter));
        try {
            return new LetterKeys(true, letters);
        } catch (IllegalArgumentException impossible) {
            return USUAL;
        }
    }

    /// The same with another letter for one deed.
    ///
    /// @throws IllegalArgumentException when another deed has it
    public LetterKeys with(Deed deed, String letter) {
        Map<Deed, String> changed = new EnumMap<>(Deed.class);
        changed.putAll(letters);
        changed.put(deed, letter.toLowerCase(Locale.ROOT));
        return new LetterKeys(on, changed);
    }

    /// What is written on a button: the letter in upper case, empty when letters are off or there is none.
    public Optional<String> sign(Deed deed) {
        return on
                ? Optional.ofNullable(letters.get(deed)).map(letter -> letter.toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    Optional<Deed> deed(String text) {
        String letter = text.toLowerCase(Locale.ROOT);
        return on
                ? letters.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(letter))
                        .map(Map.Entry::getKey)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isLetter(char character) {
        return Character.isLetter(character) && Character.toLowerCase(character) == character;
    }

    private static Map<Deed, String> usual() {
        Map<Deed, String> letters = new EnumMap<>(Deed.class);
        letters.put(Deed.NEXT, "n");
        letters.put(Deed.BACK, "p");
        letters.put(Deed.BLACK, "b");
        letters.put(Deed.HOLDING, "w");
        letters.put(Deed.FREEZE, "f");
        letters.put(Deed.HELP, "h");
        letters.put(Deed.ONE_MORE_PERSON, "m");
        letters.put(Deed.REGISTER, "r");
        letters.put(Deed.SKIP_ANNOUNCED, "x");
        letters.put(Deed.OVERVIEW, "o");
        letters.put(Deed.SWAP_SCREENS, "s");
        letters.put(Deed.TIMER, "t");
        letters.put(Deed.POINTER, "l");
        letters.put(Deed.QUESTION_PAUSE, "q");
        letters.put(Deed.ZOOM, "z");
        letters.put(Deed.FILM, "k");
        letters.put(Deed.CAPTIONS, "c");
        return letters;
    }
}
