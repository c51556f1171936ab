package org.watchword.session.book;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was reported, and how funders want their reports.
///
/// @param published reports that left the laptop, by their hash, the first one published first
/// @param columns for a funder and a table of its report, which columns it wants and in which order; without an entry
///     the usual ones
public record Reports(Map<String, PublishedReport> published, Map<EntryId, Map<String, List<String>>> columns) {

    static final Reports NONE = new Reports(Map.of(), Map.of());

    public Reports {
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
        columns = Map.copyOf(columns);
    }

    /// The columns that a funder wants, by table. They are found under every name that the funder had.
    public Map<String, List<String>> columnsFor(String funder, Addresses addresses) {
        return addresses
                .names()
                .find(EntryKind.FUNDER, funder)
                .map(addresses::root)
                .map(id -> columns.getOrDefault(id, Map.of()))
                .orElse(Map.of());
    }
}
