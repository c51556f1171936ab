package org.watchword.print.copy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.print.type.Writing;

/// The lines that the program itself prints, from `lines_<language>.properties`; English where there is no file.
///
/// What is said to the trainer (that it is a draft) is always English: she must be able to read it in every language.
public enum Line {
    /// Date, name.
    NUMBERS_CHECKED_BY,
    /// Date.
    NUMBERS_CHECKED_BY_NOBODY,
    /// Date, name.
    TRANSLATION_CHECKED_BY,
    DRAFT,
    DRAFT_WITHOUT_NUMBERS,
    WHO_TO_CALL,
    NOT_VERIFIED,
    /// On what is given to a translator.
    PROOF;

    private static final Set<Line> FOR_THE_TRAINER = EnumSet.of(DRAFT, DRAFT_WITHOUT_NUMBERS, PROOF);

    private static final String NAME = "org.watchword.print.copy.lines";
    /// The month is a word, so that no country reads the date the wrong way round.
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    /// @param values a [LocalDate] is written as that language writes dates
    Said in(Writing writing, Object... values) {
        ResourceBundle lines = lines(FOR_THE_TRAINER.contains(this) ? Locale.ENGLISH : writing.locale());
        Writing spoken = lines.getLocale().equals(Locale.ROOT) ? new Writing("en") : writing;
        Object[] written = Stream.of(values)
                .map(value -> value instanceof LocalDate date ? day(date, spoken.locale()) : value)
                .toArray();
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Said(spoken, new MessageFormat(lines.getString(key), spoken.locale()).format(written));
    }

    private static String day(LocalDate date, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return (english ? ENGLISH_DATE : DATE.withLocale(locale)).format(date);
    }

    private static ResourceBundle lines(Locale locale) {
        ResourceBundle lines = ResourceBundle.getBundle(NAME, locale);
        boolean wanted = lines.getLocale().getLanguage().equals(locale.getLanguage());
        return wanted ? lines : ResourceBundle.getBundle(NAME, Locale.ROOT);
    }
}
