package org.watchword.room;

import java.text.Normalizer;
import java.util.Locale;

/// Makes an id from a title, because nobody should have to know what an id is.
public final class IdWords {
    private static final int LONGEST = 50;

    private IdWords() {}

    /// Small Latin letters, digits and hyphens, beginning with a letter.
    ///
    /// @param spare what it is when no letter of the title is left
    public static String of(String title, String spare) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String id = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return id.isEmpty() ? spare : id;
    }
}
