package org.watchword.records.figures;

import java.util.List;
import java.util.Map;

/// A part of a funder's report.
///
/// @param key a [SectionKey] by name, or one of a later program
/// @param title in the language of the report
/// @param tables at least one unless there are sentences
/// @param sentences what is said below the title, such as that nothing was measured
public record ReportSection(String key, String title, List<ReportTable> tables, List<String> sentences) {

    /// Keeps its own copies.
    public ReportSection {
        tables = List.copyOf(tables);
        sentences = List.copyOf(sentences);
    }

    /// The same with other columns in some tables.
    ///
    /// @param columns by the key of the table
    ReportSection with(Map<String, List<String>> columns) {
        List<ReportTable> arranged = tables.stream()
                .map(table -> table.with(columns.getOrDefault(table.key(), List.of())))
                .toList();
        return new ReportSection(key, title, arranged, sentences);
    }
}
