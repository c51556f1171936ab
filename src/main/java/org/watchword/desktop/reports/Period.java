package org.watchword.desktop.reports;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// The days that a trainer is asked for most. None goes beyond today: nothing can be told of days to come.
enum Period {
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    /// From 1 April, as most UK grants run.
    FUNDING_YEAR,
    OWN;

    private static final int MONTHS = 3;
    private static final int APRIL = 4;

    /// From a day to a day, both included.
    record Span(LocalDate from, LocalDate to) {}

    /// Its days; those that were chosen stay for own days.
    Span span(LocalDate today, Span chosen) {
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return switch (this) {
            case THIS_QUARTER -> new Span(quarter, today);
            case LAST_QUARTER -> new Span(quarter.minusMonths(MONTHS), quarter.minusDays(1));
            case THIS_YEAR -> new Span(today.withDayOfYear(1), today);
            case FUNDING_YEAR -> new Span(april(today), today);
            case OWN -> chosen;
        };
    }

    private static LocalDate april(LocalDate today) {
        LocalDate april = LocalDate.of(today.getYear(), APRIL, 1);
        return april.isAfter(today) ? april.minusYears(1) : april;
    }
}
