package org.watchword.records.figures;

import java.util.List;
import java.util.Map;
import org.watchword.session.SessionId;

/// A report just made, and the sessions behind its rows. Only the report leaves the laptop.
///
/// @param behind the sessions that a row speaks of, where it speaks of some
public record Made(FundersReport report, Map<RowAt, List<SessionId>> behind) {

    /// Keeps its own copy.
    public Made {
        behind = Map.copyOf(behind);
    }

    /// A row of a report.
    ///
    /// @param table by the name of its [TableKey]
    /// @param row from 0
    public record RowAt(String table, int row) {}

    /// The sessions that a row speaks of; none where it speaks of something else.
    public List<SessionId> sessions(String table, int row) {
        return behind.getOrDefault(new RowAt(table, row), List.of());
    }
}
