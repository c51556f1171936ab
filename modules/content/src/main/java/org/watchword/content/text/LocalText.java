package org.watchword.content.text;

import java.util.Map;

/// A short label in the languages it was written in, keyed by language code.
public record LocalText(Map<String, String> byLanguage) {

    /// A label that was left out.
    public static final LocalText NONE = new LocalText(Map.of());

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /// A label in one language.
    public static LocalText of(String language, String text) {
        return new LocalText(Map.of(language, text));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /// The label in `language`, else in `fallback`, else in any it has; empty when it was left out.
    public String in(String language, String fallback) {
        String text = byLanguage.get(language);
        if (text == null) {
            text = byLanguage.get(fallback);
        }
        return text != null
                ? text
                : byLanguage.values().stream().sorted().findFirst().orElse("");
    }
}
