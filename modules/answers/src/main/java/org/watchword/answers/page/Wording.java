package org.watchword.answers.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// The words of one wing's page in one language, by the keys of its enum.
public final class Wording {

    private final Properties words;
    private final String language;

    private Wording(Properties words, String language) {
        this.words = words;
        this.language = language;
    }

    /// Words in a language, or all of them in English where there are none in it.
    ///
    /// @param home whose package has the files
    /// @param name of the files: `name.properties` in English, `name_ro.properties` in Romanian
    public static Wording in(Locale language, Class<?> home, String name) {
        Properties words = new Properties();
        boolean found = load(home, name + "_" + language.getLanguage() + ".properties", words);
        if (!found) {
            load(home, name + ".properties", words);
        }
        return new Wording(words, found ? language.getLanguage() : "en");
    }

    private static boolean load(Class<?> home, String file, Properties into) {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return in != null;
        } catch (IOException ownFile) {
            throw new UncheckedIOException(ownFile);
        }
    }

    /// The words for something, safe between tags and in attributes.
    public String html(Enum<?> word) {
        return Html.text(say(word));
    }

    /// The words for something.
    public String say(Enum<?> word) {
        return words.getProperty(word.name(), word.name());
    }

    /// What fills every page of a wing: its language, its direction, each of its words by name, and all of them for
    /// its script.
    ///
    /// @param each the words of the page
    public Map<String, String> parts(Enum<?>[] each) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("lang", language);
        parts.put("dir", Direction.of(language));
        var json = JsonMapper.shared().createObjectNode();
        words.stringPropertyNames().stream().sorted().forEach(word -> json.put(word, words.getProperty(word)));
        parts.put("words", Html.json(json.toString()));
        for (Enum<?> word : each) {
            parts.put(word.name(), html(word));
        }
        return parts;
    }

    /// The keys that have words.
    public Set<String> keys() {
        return words.stringPropertyNames();
    }
}
