package org.watchword.desktop.reports;

import java.time.LocalDate;
import java.util.Optional;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.records.figures.ReportScope;

/// What report the trainer chose.
///
/// @param funder empty for all together
/// @param days of the period
/// @param area its path; empty for everywhere
record Choice(String funder, Period period, Span days, String area) {

    /// The quarter that goes on.
    static Choice start(LocalDate today) {
        Span now = new Span(today, today);
        return new Choice("", Period.THIS_QUARTER, Period.THIS_QUARTER.span(today, now), "");
    }

    Choice of(String another) {
        return new Choice(another, period, days, area);
    }

    Choice in(String another) {
        return new Choice(funder, period, days, another);
    }

    Choice within(Period another, LocalDate today) {
        return new Choice(funder, another, another.span(today, days), area);
    }

    Choice between(Span own) {
        return new Choice(funder, Period.OWN, own, area);
    }

    /// What is to be reported; empty when the first day comes after the last.
    Optional<ReportScope> scope() {
        return days.from().isAfter(days.to())
                ? Optional.empty()
                : Optional.of(new ReportScope(funder, days.from(), days.to(), area));
    }
}
