package org.watchword.records.export;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.watchword.records.words.WordFile;

/// The words of exported tables in one language.
public final class ExportWords {

    private final Properties words;
    private final UnaryOperator<String> audience;
    private final UnaryOperator<String> area;

    private ExportWords(Properties words, UnaryOperator<String> audience, UnaryOperator<String> area) {
        this.words = words;
        this.audience = audience;
        this.area = area;
    }

    /// Words in a language, and in English where that language has none, whatever the laptop's own language is;
    /// codes are shown as they are.
    public static ExportWords in(Locale language) {
        Properties words = WordFile.read(ExportWords.class, "exports", language);
        return new ExportWords(words, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /// The same words with names for codes.
    ///
    /// @param audienceName the name of an audience's code, such as "taxi-private-hire"
    /// @param areaName the name of an area's path, such as "gb/essex"
    public ExportWords naming(UnaryOperator<String> audienceName, UnaryOperator<String> areaName) {
        return new ExportWords(words, audienceName, areaName);
    }

    String say(ExportWord word) {
        return words.getProperty(word.name());
    }

    String audience(String code) {
        return audience.apply(code);
    }

    String area(String path) {
        return area.apply(path);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
