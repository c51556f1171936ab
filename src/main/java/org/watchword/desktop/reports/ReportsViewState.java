package org.watchword.desktop.reports;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.reports.Period.Span;
import org.watchword.room.figures.ReportChoices.NamedPlace;

/// The reports in plain words.
///
/// @param owed the three things owed next
/// @param chooser empty while there is nothing to report
/// @param waiting said while a report takes long
/// @param report the report that is shown
/// @param save whether it can be saved
/// @param behind the sessions behind a row, in place of everything else
/// @param empty whether no session was held yet
/// @param publishing what was published, and what is about to be
record ReportsViewState(
        List<OwedRow> owed,
        Optional<Chooser> chooser,
        Optional<String> waiting,
        Optional<Shown> report,
        boolean save,
        Optional<Behind> behind,
        boolean empty,
        Publishing publishing) {

    /// What was published, and what is about to be.
    ///
    /// @param offered whether the report that is shown can be published
    /// @param asked what to know before it is; empty while nobody asked
    /// @param opened whether a published report stands in place of the present one
    /// @param told what came of the last wish
    record Publishing(
            boolean offered,
            Optional<List<String>> asked,
            List<KeptLine> kept,
            boolean opened,
            Optional<String> told) {}

    /// A published report.
    ///
    /// @param when with the letters by which it is known again
    /// @param opens whether it can be shown
    record KeptLine(String hash, String what, String when, boolean opens) {}

    /// Something that is owed.
    ///
    /// @param when "Owed since Monday 2 November 2026": a word, not only a colour
    record OwedRow(String what, String who, String when, boolean late) {}

    /// What can be chosen, and what is.
    ///
    /// @param funders the first, which is empty, stands for all together
    /// @param areas the first, whose path is empty, stands for everywhere
    /// @param threshold numbers of people below it are not shown
    /// @param trouble what is wrong with the days
    record Chooser(
            List<String> funders,
            String funder,
            Period period,
            Span days,
            List<NamedPlace> areas,
            NamedPlace area,
            int threshold,
            Optional<String> trouble) {}

    /// A report.
    ///
    /// @param note said above a report that is no real one
    record Shown(String title, String subtitle, Optional<String> note, List<Part> parts, List<String> notShown) {}

    /// A headed part.
    record Part(String heading, List<String> sentences, List<Grid> tables) {}

    /// A chart of bars.
    ///
    /// @param spoken all of it in words
    /// @param legend what the patterns mean; empty where there is one only
    record Chart(String title, String spoken, List<Legend> legend, List<Bars> rows) {}

    /// What a pattern means.
    record Legend(Pattern pattern, String words) {}

    /// How a bar is filled, so that it is known without its colour.
    enum Pattern {
        SESSIONS,
        PEOPLE,
        BEFORE,
        AFTER
    }

    /// The bars of one row.
    record Bars(String label, List<Bar> bars) {}

    /// A bar.
    ///
    /// @param share of the longest, 0 to 1
    /// @param number written beside it
    record Bar(Pattern pattern, double share, String number) {}

    /// A table.
    ///
    /// @param charts drawn of it, where a chart helps
    /// @param numbers which columns stand at the right
    /// @param total whether the last line adds the others up
    record Grid(
            String key,
            String title,
            List<Chart> charts,
            List<String> columns,
            List<Boolean> numbers,
            List<Line> lines,
            boolean total) {}

    /// A line of a table.
    ///
    /// @param sessions what opens the sessions behind it; empty when there are none
    /// @param spoken the same for those who hear the page
    record Line(List<String> cells, String sessions, String spoken) {}

    /// The sessions behind a row.
    record Behind(String title, List<SessionLine> sessions) {}

    /// A session.
    record SessionLine(String session, String what, String where) {}
}
