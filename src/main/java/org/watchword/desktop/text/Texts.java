package org.watchword.desktop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// Every word the program says in one language.
///
/// A text is a [MessageFormat] pattern, so that a language can order its parts and count in its own way:
/// `{0,choice,0#nobody|1#one person|1<{0} people}`. Apostrophes are typographic (’) in all message files, because a
/// straight one would start a quotation in a pattern; a test refuses it.
public final class Texts {
    private final Language language;
    private final Map<String, String> patterns;

    private Texts(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// The texts of a language that is shipped with the program.
    ///
    /// @throws IllegalArgumentException when there is no message file of that language
    public static Texts of(Language language) {
        String file = "messages_" + language.code() + ".properties";
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("There are no texts in " + language.code());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return new Texts(language, Map.copyOf(patterns));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /// The texts of a language, or English when the program has none in it: a deck may be in a language whose words
    /// nobody has translated for the program yet.
    public static Texts nearest(Language language) {
        boolean shipped = Texts.class.getResource("messages_" + language.code() + ".properties") != null;
        return of(shipped ? language : Language.ENGLISH);
    }

    /// Texts that were not read from a file, such as the pseudo-language of the tests.
    static Texts of(Language language, Map<String, String> patterns) {
        return new Texts(language, Map.copyOf(patterns));
    }

    public Language language() {
        return language;
    }

    /// The text with its gaps filled. Numbers are written in the manner of the language; give a year, a room or
    /// anything else that is not counted as a string.
    ///
    /// @param values one for each gap, in the order of their numbers
    public String get(Word word, Object... values) {
        String pattern = pattern(word);
        MessageFormat format = new MessageFormat(pattern, language.locale());
        assert format.getFormatsByArgumentIndex().length == values.length : word.key() + " has other gaps";
        return format.format(values);
    }

    Map<String, String> patterns() {
        return patterns;
    }

    private String pattern(Word word) {
        String pattern = patterns.get(word.key());
        if (pattern == null) {
            throw new IllegalArgumentException("No text in " + language.code() + " for " + word.key());
        }
        return pattern;
    }
}
