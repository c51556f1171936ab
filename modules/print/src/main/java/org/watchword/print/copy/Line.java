package org.watchword.print.copy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.watchword.print.type.Writing;

/// The lines that the program itself prints, from `lines_<language>.properties`; English where there is no file.
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
    NOT_VERIFIED;

    private static final String NAME = "org.watchword.print.copy.lines";
    /// The month is a word, so that no country reads the date the wrong way round.
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT);

    /// @param values a [LocalDate] is written as that language writes dates
    Said in(Writing writing, Object... values) {
        ResourceBundle lines = lines(writing.locale());
        Writing spoken = lines.getLocale().equals(Locale.ROOT) ? new Writing("en") : writing;
        Object[] written = Stream.of(values)
                .map(value -> value instanceof LocalDate date
                        ? DATE.withLocale(spoken.locale()).format(date)
                        : value)
                .toArray();
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Said(spoken, new MessageFormat(lines.getString(key), spoken.locale()).format(written));
    }

    private static ResourceBundle lines(Locale locale) {
        ResourceBundle lines = ResourceBundle.getBundle(NAME, locale);
        boolean wanted = lines.getLocale().getLanguage().equals(locale.getLanguage());
        return wanted ? lines : ResourceBundle.getBundle(NAME, Locale.ROOT);
    }
}
