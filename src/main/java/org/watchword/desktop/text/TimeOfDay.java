package org.watchword.desktop.text;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a time of day the way people write it: "18:30", "18.30", "1830", "18", "6:30 pm", "6pm".
public final class TimeOfDay {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?");
    private static final int NOON = 12;

    private TimeOfDay() {}

    /// The time that was written, or empty when it is none.
    public static Optional<LocalTime> read(String written) {
        Matcher match = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        int hour = Integer.parseInt(match.group(1));
        if (match.group(3) != null) {
            if (hour < 1 || hour > NOON) {
                return Optional.empty();
            }
            hour = hour % NOON + (match.group(3).equals("p") ? NOON : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
