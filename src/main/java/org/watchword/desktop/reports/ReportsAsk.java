package org.watchword.desktop.reports;

import org.watchword.desktop.reports.Period.Span;

/// What a trainer can ask of the reports.
sealed interface ReportsAsk {
    /// The report of another funder; empty for all together.
    record Of(String funder) implements ReportsAsk {}

    /// The report of other days.
    record Within(Period period) implements ReportsAsk {}

    /// The report of days of her own.
    record Between(Span days) implements ReportsAsk {}

    /// The report of another area; empty for everywhere.
    record In(String area) implements ReportsAsk {}

    /// The report without numbers of people below this one.
    record HideBelow(int threshold) implements ReportsAsk {}

    /// Do not wait for the report that is being made.
    record Cancel() implements ReportsAsk {}

    /// Show what a report looks like, with numbers that are made up; or no longer.
    record Sample(boolean shown) implements ReportsAsk {}

    /// Show the sessions behind a row.
    ///
    /// @param row from 0
    record Behind(String table, int row) implements ReportsAsk {}

    /// From the sessions behind a row to the report.
    record ToReport() implements ReportsAsk {}

    /// Look at a session.
    record Look(String session) implements ReportsAsk {}

    /// Do what is owed.
    ///
    /// @param place in the list, from 0
    record Do(int place) implements ReportsAsk {}

    /// Save the report.
    record Save(As as) implements ReportsAsk {}

    /// Save one table.
    record SaveTable(String table) implements ReportsAsk {}

    /// Ask whether this report shall be published.
    record Publish() implements ReportsAsk {}

    /// Publish it: it is kept as it is now.
    record PublishNow() implements ReportsAsk {}

    /// Do not publish it.
    record NotNow() implements ReportsAsk {}

    /// Show a published report as it was.
    record Open(String hash) implements ReportsAsk {}

    /// From a published report to the present one.
    record ToPresent() implements ReportsAsk {}

    /// How a report is saved.
    enum As {
        PDF,
        XLSX,
        CSV
    }
}
