package org.watchword.print.copy;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
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

    String in(Writing writing, Object... values) {
        Locale locale = writing.locale();
        String key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new MessageFormat(lines(locale).getString(key), locale).format(values);
    }

    /// A date that no country reads the wrong way round: the month is a word.
    static String date(Writing writing, LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", writing.locale()).format(date);
    }

    private static ResourceBundle lines(Locale locale) {
        ResourceBundle lines = ResourceBundle.getBundle("org.watchword.print.copy.lines", locale);
        boolean oursOrEnglish = lines.getLocale().getLanguage().equals(locale.getLanguage());
        return oursOrEnglish ? lines : ResourceBundle.getBundle("org.watchword.print.copy.lines", Locale.ROOT);
    }
}
