package org.watchword.records.register;

import java.util.List;
import org.watchword.session.SessionId;

/// Who came by name to some sessions, as numbers: what a funder's report is made from.
///
/// @param rows where they came from, session by session
/// @param unique how many different people they were
public record Attended(List<FromWhere> rows, int unique) {

    /// Keeps its own copy.
    public Attended {
        rows = List.copyOf(rows);
    }

    /// People of one organisation at one session.
    ///
    /// @param organisation as it was written; empty where nothing was written or is kept
    /// @param small whether these are people of small organisations whose names are no longer kept
    /// @param people 1 or more
    public record FromWhere(SessionId session, String organisation, boolean small, int people) {}
}
