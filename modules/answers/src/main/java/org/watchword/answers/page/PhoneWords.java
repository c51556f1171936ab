package org.watchword.answers.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/// The words of the phones' page in one language.
public final class PhoneWords {

    private final Properties words;
    private final String language;

    private PhoneWords(Properties words, String language) {
        this.words = words;
        this.language = language;
    }

    /// Words in a language, or all of them in English where there are none in that language: half a page in another
    /// language would be read out wrongly.
    public static PhoneWords in(Locale language) {
        Properties words = new Properties();
        boolean found = load("phone_" + language.getLanguage() + ".properties", words);
        if (!found) {
            load("phone.properties", words);
        }
        return new PhoneWords(words, found ? language.getLanguage() : "en");
    }

    private static boolean load(String file, Properties into) {
        try (InputStream in = PhoneWords.class.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return in != null;
        } catch (IOException ownFile) {
            throw new UncheckedIOException(ownFile);
        }
    }

    /// The words for something.
    public String say(PhoneWord word) {
        return words.getProperty(word.name(), word.name());
    }

    /// The language they are really in.
    public String language() {
        return language;
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
