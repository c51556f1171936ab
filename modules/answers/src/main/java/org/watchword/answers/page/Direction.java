package org.watchword.answers.page;

import java.util.Locale;
import java.util.Set;

/// Which way a language is written.
public final class Direction {

    private static final Set<String> FROM_THE_RIGHT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private Direction() {}

    /// `rtl` or `ltr`, as the page's `dir` wants it.
    public static String of(String language) {
        return FROM_THE_RIGHT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }
}
