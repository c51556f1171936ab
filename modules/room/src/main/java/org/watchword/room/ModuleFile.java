package org.watchword.room;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program knows of a module of the trainer's own: for everybody, and nobody has reviewed it.
public final class ModuleFile {
    private static final Pattern MINUTES = Pattern.compile("(?m)^minutes:[^\\r\\n]*");

    private ModuleFile() {}

    /// The file of a new module. In a year somebody shall look again.
    ///
    /// @param minutes the sum of its slides
    public static String of(String id, double minutes, LocalDate today) {
        return """
                format: module/1
                id: %s
                version: 1
                minutes: %s
                audiences: [all]
                reviewed: { on: %s, by: not yet by a person }
                review-by: %s
                """.formatted(id, number(minutes), today, today.plusYears(1));
    }

    /// The same file with other minutes; every other byte stays.
    public static String lasting(String text, double minutes) {
        return MINUTES.matcher(text).replaceFirst(Matcher.quoteReplacement("minutes: " + number(minutes)));
    }

    private static String number(double minutes) {
        return minutes == Math.rint(minutes) ? String.valueOf((long) minutes) : String.valueOf(minutes);
    }
}
