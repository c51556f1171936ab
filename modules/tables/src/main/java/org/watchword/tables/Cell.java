package org.watchword.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One typed value in a table. Typed, so that a writer can tell a number the program counted from words that somebody
/// typed: only the second can carry a formula.
public sealed interface Cell {

    /// As people and files get it; words as they were typed, which no file takes without a [FormulaGuard].
    default String written() {
        return switch (this) {
            case Words words -> words.text();
            case Whole whole -> Long.toString(whole.number());
            case Measure measure -> measure.number().toPlainString();
            case Day day -> DateTimeFormatter.ISO_LOCAL_DATE.format(day.date());
            case Clock clock -> Clock.HOURS_AND_MINUTES.format(clock.time());
            case Percent percent -> percent.number().toPlainString() + "%";
            case Hidden hidden -> hidden.words();
            case Empty _ -> "";
        };
    }

    /// Words that somebody may have typed; every writer treats them as hostile.
    record Words(String text) implements Cell {}

    /// A count.
    record Whole(long number) implements Cell {}

    /// A measured number, such as hours; written with a point, never in scientific form.
    record Measure(BigDecimal number) implements Cell {}

    /// A calendar day, written as ISO 8601 (`2026-11-21`).
    record Day(LocalDate date) implements Cell {}

    /// A time of day where the session took place, written as `14:05`.
    record Clock(LocalTime time) implements Cell {
        private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    }

    /// So many per cent, from 0 to 100 as people say it; written as `62.5%`.
    record Percent(BigDecimal number) implements Cell {}

    /// A number that is known and kept back, because somebody could be found by it.
    ///
    /// @param words what stands in its place, in the language of the table; the program's own
    record Hidden(String words) implements Cell {}

    /// Nothing is known.
    record Empty() implements Cell {}

    /// Words, or [Empty] for words of length 0.
    static Cell of(String text) {
        return text.isEmpty() ? new Empty() : new Words(text);
    }

    /// A count.
    static Cell of(long number) {
        return new Whole(number);
    }

    /// A measured number.
    static Cell of(BigDecimal number) {
        return new Measure(number);
    }

    /// A calendar day.
    static Cell of(LocalDate date) {
        return new Day(date);
    }

    /// A time of day.
    static Cell of(LocalTime time) {
        return new Clock(time);
    }
}
