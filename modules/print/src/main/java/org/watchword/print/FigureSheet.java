package org.watchword.print;

import java.util.List;
import org.watchword.tables.Table;

/// Figures in tables, on as many A4 pages as they need: what a funder is given. It comes from the records and from no
/// deck, so it has no picture, no contact and no colour of a campaign.
///
/// @param language of the words, a BCP 47 tag
/// @param title whose figures they are
/// @param subtitle of which days
/// @param parts in their order
/// @param foot below every page, such as the mark by which this very report is known again
public record FigureSheet(String language, String title, String subtitle, List<Part> parts, String foot) {

    /// Keeps its own copies.
    public FigureSheet {
        parts = List.copyOf(parts);
    }

    /// A headed part: sentences, then tables; either may be missing.
    public record Part(String heading, List<String> sentences, List<Tabled> tables) {
        public Part {
            sentences = List.copyOf(sentences);
            tables = List.copyOf(tables);
        }
    }

    /// A table below its name. Words stand at the left and numbers at the right of their columns.
    ///
    /// @param total whether the last row adds the others up
    public record Tabled(Table table, boolean total) {}
}
