package org.watchword.content.print;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/// The lines that the program itself prints, from `lines_<language>.properties`; English where there is no file.
///
/// What is said to the trainer (that it is a draft) is always English: she must be able to read it in every language.
public enum ProgramLine {
    WHO_TO_CALL,
    /// Date, name.
    NUMBERS_CHECKED_BY,
    /// Date.
    NUMBERS_CHECKED_BY_NOBODY,
    /// Date, name.
    TRANSLATION_CHECKED_BY,
    NOT_VERIFIED,
    DRAFT,
    DRAFT_WITHOUT_NUMBERS,
    /// On what is given to whoever checks a translation.
    PROOF,
    /// Above the program's own lines on such a proof.
    PROOF_OF_LINES;

    private static final Set<ProgramLine> FOR_THE_TRAINER =
            EnumSet.of(DRAFT, DRAFT_WITHOUT_NUMBERS, PROOF, PROOF_OF_LINES);

    private static final String ENGLISH = Locale.ENGLISH.getLanguage();
    /// The month is a word, so that no country reads the date the wrong way round.
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    /// Those that speak to whoever holds a print in the hand, and stand on it in its language.
    public static List<ProgramLine> forReaders() {
        return Stream.of(values())
                .filter(line -> !FOR_THE_TRAINER.contains(line))
                .toList();
    }

    /// Its name in files, such as `who-to-call`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The language that it really is in when it is wanted in `language`: that one, or English.
    public String languageIn(String language) {
        return lines(language).getLocale().equals(Locale.ROOT) ? ENGLISH : language;
    }

    /// The words in a language, or in English.
    ///
    /// @param values a [LocalDate] is written as that language writes dates
    public String in(String language, Object... values) {
        Locale spoken = Locale.forLanguageTag(languageIn(language));
        Object[] written = Stream.of(values)
                .map(value -> value instanceof LocalDate date ? day(date, spoken) : value)
                .toArray();
        return new MessageFormat(lines(language).getString(id()), spoken).format(written);
    }

    /// The words with what the date and the name will be, for somebody who compares two languages.
    public String withGaps(String language) {
        return in(language, "(date)", "(name)");
    }

    private static String day(LocalDate date, Locale locale) {
        boolean english = locale.getLanguage().equals(ENGLISH);
        return (english ? ENGLISH_DATE : DATE.withLocale(locale)).format(date);
    }

    private ResourceBundle lines(String language) {
        String name = "org.watchword.content.print.lines";
        Locale locale = FOR_THE_TRAINER.contains(this) ? Locale.ENGLISH : Locale.forLanguageTag(language);
        ResourceBundle lines = ResourceBundle.getBundle(name, locale);
        boolean wanted = lines.getLocale().getLanguage().equals(locale.getLanguage());
        return wanted ? lines : ResourceBundle.getBundle(name, Locale.ROOT);
    }
}
