package org.watchword.desktop.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/// Days and times as a trainer says them: today, yesterday, or the date with its weekday.
///
/// @param texts the language to say them in
/// @param today the day that "today" is
public record Days(Texts texts, LocalDate today) {

    /// A day, near ones by their name.
    public String day(LocalDate day) {
        if (day.equals(today)) {
            return texts.get(DayWord.TODAY);
        }
        if (day.equals(today.plusDays(1))) {
            return texts.get(DayWord.TOMORROW);
        }
        if (day.equals(today.minusDays(1))) {
            return texts.get(DayWord.YESTERDAY);
        }
        return date(day);
    }

    /// A day and a time of that day.
    public String moment(LocalDate day, LocalTime time) {
        return texts.get(DayWord.MOMENT, day(day), time(time));
    }

    /// A date in full, such as "Saturday 21 November 2026" in the order of the language.
    public String date(LocalDate day) {
        return texts.get(DayWord.DATE, day);
    }

    /// A time of day on a clock of 24 hours, such as "18:30".
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", texts.language().locale()).format(time);
    }
}
