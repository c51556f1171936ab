package org.watchword.records.figures;

import java.util.List;

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
}
