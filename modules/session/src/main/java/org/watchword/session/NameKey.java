package org.watchword.session;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// A name as it is compared: without capitals, accents and punctuation, and whatever the order of its words, so that
/// "O’Brien, Zoë" on the employer's list is the "zoe obrien" whom the trainer types. Letters of every script stay.
///
/// @param words sorted and set apart by one blank
public record NameKey(String words) {

    /// The key of a name.
    public static NameKey of(String name) {
        return new NameKey(Arrays.stream(folded(name).split(" "))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" ")));
    }

    /// The same letters in the order in which they were written: what a search compares with.
    public static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .replaceAll("['’ʼ`´.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{Mc}]+", " ")
                .strip();
    }
}
