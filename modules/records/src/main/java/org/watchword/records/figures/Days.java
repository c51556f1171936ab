package org.watchword.records.figures;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and months as people of a language write them. Months are also read back: reports are compared by what stands
/// in their rows, and those that were published before 2026-11-23 say “2026-10”.
///
/// @param language in which a report is written
record Days(Locale language) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }

    /// Every month in some words, such as "October 2026 – December 2026" for "2026-10 – 2026-12".
    String months(String words) {
        return MONTH.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        name(Month.of(Integer.parseInt(found.group(2)))) + " " + found.group(1)));
    }

    /// The same the other way round; a month that stands there as "2026-10" stays so.
    String numbers(String words) {
        String read = words;
        for (Month month : Month.values()) {
            Pattern named = Pattern.compile(Pattern.quote(name(month)) + " (\\d{4})");
            String number = "$1-%02d".formatted(month.getValue());
            read = named.matcher(read).replaceAll(number);
        }
        return read;
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }
}
