package org.watchword.records.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/// Reads the words that stand in what leaves the laptop, whatever the laptop's own language is.
public final class WordFile {

    private WordFile() {}

    /// The words of a language, and English ones where that language has none.
    ///
    /// @param beside the class beside which the files lie
    /// @param name of the English file without its ending
    public static Properties read(Class<?> beside, String name, Locale language) {
        Properties words = new Properties();
        load(beside, name + ".properties", words);
        load(beside, name + "_" + language.getLanguage() + ".properties", words);
        return words;
    }

    private static void load(Class<?> beside, String file, Properties into) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in != null) {
                into.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException ownFile) {
            throw new UncheckedIOException(ownFile);
        }
    }
}
