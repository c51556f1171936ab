package org.watchword.desktop.text;

import java.util.Locale;

/// Names areas for people: `gb` is the United Kingdom, `gb/essex` is Essex.
public final class Places {
    private Places() {}

    /// The name of an area in a language.
    ///
    /// @param area a path whose first part is a country (ISO 3166), the others kebab-case names
    public static String name(String area, Texts texts) {
        int last = area.lastIndexOf('/');
        if (last < 0) {
            return Locale.of("", area.toUpperCase(Locale.ROOT))
                    .getDisplayCountry(texts.language().locale());
        }
        var words = new StringBuilder();
        for (String word : area.substring(last + 1).split("-", -1)) {
            words.append(words.isEmpty() ? "" : " ");
            words.append(word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT));
            words.append(word.substring(Math.min(1, word.length())));
        }
        return words.toString();
    }
}
