package org.watchword.content.text;

import java.util.Map;
import java.util.stream.Stream;

/// A short label in the languages it was written in, keyed by language code.
public record LocalText(Map<String, String> byLanguage) {

    /// A label that was left out.
    public static final LocalText NONE = new LocalText(Map.of());

    private static final String ENGLISH = "en";

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

    /// The label in `language`, else in `fallback`, else in English, else in any it has; empty when it was left out.
    public String in(String language, String fallback) {
        return Stream.of(language, fallback, ENGLISH)
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(byLanguage::get)
                .orElseGet(
                        () -> byLanguage.values().stream().sorted().findFirst().orElse(""));
    }
}
