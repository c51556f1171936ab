package org.watchword.desktop.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.records.figures.ReportScope;
import org.watchword.records.figures.ReportWish;
import org.watchword.session.safe.PublishedNumbers;

/// What report the trainer chose.
///
/// @param funder empty for all together
/// @param days of the period
/// @param area its path; empty for everywhere
/// @param threshold numbers of people from 1 to below it are not shown
record Choice(String funder, Period period, Span days, String area, int threshold) {
    /// Five is usual; a funder may ask for more.
    static final List<Integer> THRESHOLDS = List.of(PublishedNumbers.USUAL, 7, 10, 15, PublishedNumbers.HIGHEST);

    /// The quarter that goes on.
    static Choice start(LocalDate today) {
        Span now = new Span(today, today);
        return new Choice("", Period.THIS_QUARTER, Period.THIS_QUARTER.span(today, now), "", PublishedNumbers.USUAL);
    }

    Choice of(String another) {
        return new Choice(another, period, days, area, threshold);
    }

    Choice in(String another) {
        return new Choice(funder, period, days, another, threshold);
    }

    Choice within(Period another, LocalDate today) {
        return new Choice(funder, another, another.span(today, days), area, threshold);
    }

    Choice between(Span own) {
        return new Choice(funder, Period.OWN, own, area, threshold);
    }

    Choice hidingBelow(int another) {
        return new Choice(funder, period, days, area, another);
    }

    /// What is to be reported; empty when the first day comes after the last.
    Optional<ReportWish> wish(LocalDate today) {
        return days.from().isAfter(days.to())
                ? Optional.empty()
                : Optional.of(new ReportWish(new ReportScope(funder, days.from(), days.to(), area), threshold, today));
    }
}
