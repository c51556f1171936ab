package org.watchword.records.figures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.watchword.records.words.WordFile;

/// The words of a funder's report in one language.
public final class FigureWords {

    private final Locale language;
    private final Properties words;
    private final UnaryOperator<String> audience;
    private final UnaryOperator<String> area;
    private final UnaryOperator<String> question;

    private FigureWords(
            Locale language,
            Properties words,
            UnaryOperator<String> audience,
            UnaryOperator<String> area,
            UnaryOperator<String> question) {
        this.language = language;
        this.words = words;
        this.audience = audience;
        this.area = area;
        this.question = question;
    }

    /// Words in a language, and in English where that language has none; codes are shown as they are.
    public static FigureWords in(Locale language) {
        Properties words = WordFile.read(FigureWords.class, "figures", language);
        UnaryOperator<String> asItIs = UnaryOperator.identity();
        return new FigureWords(language, words, asItIs, asItIs, asItIs);
    }

    /// The same words with names for codes.
    ///
    /// @param audienceName the name of an audience's code, such as "taxi-private-hire"
    /// @param areaName the name of an area's path, such as "gb/essex"
    /// @param questionText the words of a question's id, such as "act/how-to-report#report-who"
    public FigureWords naming(
            UnaryOperator<String> audienceName, UnaryOperator<String> areaName, UnaryOperator<String> questionText) {
        return new FigureWords(language, words, audienceName, areaName, questionText);
    }

    String language() {
        return language.toLanguageTag();
    }

    /// A word or a sentence, with what is put in.
    String say(FigureWord word, Object... with) {
        String said = words.getProperty(word.name());
        return with.length == 0 ? said : new MessageFormat(said, language).format(with);
    }

    /// Days and months in the language of the report.
    Days days() {
        return new Days(language);
    }

    String title(Column column) {
        return words.getProperty("COLUMN_" + column.name());
    }

    String title(TableKey table) {
        return words.getProperty("TABLE_" + table.name());
    }

    String title(SectionKey section) {
        return words.getProperty("SECTION_" + section.name());
    }

    /// The word for one of a fixed list, such as a kind of action.
    String choice(Enum<?> choice) {
        return words.getProperty(choice.name());
    }

    String audience(String code) {
        return code.isEmpty() ? say(FigureWord.NOT_GIVEN) : audience.apply(code);
    }

    String area(String path) {
        return path.isEmpty() ? say(FigureWord.NOT_GIVEN) : area.apply(path);
    }

    String question(String id) {
        return question.apply(id);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }
}
