package org.watchword.print.type;

import java.util.Locale;
import java.util.Set;

/// How a language is written: where its lines begin and where they may break.
///
/// @param language a BCP 47 tag such as `en` or `ar`
public record Writing(String language) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
