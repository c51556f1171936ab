package org.watchword.room.travel;

import java.text.Normalizer;
import java.util.Locale;

/// Makes the id of a pack from its title, because nobody should have to know what an id is.
final class PackId {
    private static final int LONGEST = 50;
    private static final String UNNAMED = "pack";

    private PackId() {}

    /// Small Latin letters, digits and hyphens, beginning with a letter.
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String id = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-+$", "");
        return id.isEmpty() ? UNNAMED : id;
    }
}
