package org.watchword.records.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A funder's report: what every writer writes and nothing more, whether it is drawn on the screen or printed. It
/// names nobody, holds no time of day, and no number from which somebody could be found.
///
/// @param language of its words, a BCP 47 tag
/// @param threshold numbers of people from 1 to below it are not shown
/// @param madeOn the day it was made on
/// @param title and `subtitle` in its language: whose report it is, and of which days
/// @param notShown sentences that say what is not in it
public record FundersReport(
        ReportScope scope,
        String language,
        int threshold,
        LocalDate madeOn,
        String title,
        String subtitle,
        List<ReportSection> sections,
        List<String> notShown) {

    /// Keeps its own copies.
    public FundersReport {
        sections = List.copyOf(sections);
        notShown = List.copyOf(notShown);
    }

    /// The same as its funder wants it.
    ///
    /// @param columns which ones and in which order, by the key of the table; the others stay as they are
    public FundersReport with(Map<String, List<String>> columns) {
        List<ReportSection> arranged =
                sections.stream().map(section -> section.with(columns)).toList();
        return new FundersReport(scope, language, threshold, madeOn, title, subtitle, arranged, notShown);
    }

    /// All tables, in the order in which they are read.
    public Stream<ReportTable> tables() {
        return sections.stream().flatMap(section -> section.tables().stream());
    }

    /// One table; empty when there was nothing to say in it.
    public Optional<ReportTable> table(TableKey key) {
        return tables().filter(table -> table.key().equals(key.name())).findFirst();
    }
}
