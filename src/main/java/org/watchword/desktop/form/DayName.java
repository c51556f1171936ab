package org.watchword.desktop.form;

import java.time.LocalDate;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// Writes a day out, because 11/12 is another day in another country. It is chosen from the calendar, not typed.
public final class DayName extends StringConverter<LocalDate> {
    private final Days days;

    /// Days in the language of these texts.
    public DayName(Texts texts) {
        days = new Days(texts, LocalDate.MIN);
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : days.date(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        return null;
    }
}
