package org.watchword.room.figures;

import java.util.List;

/// What a report can be narrowed to.
///
/// @param funders as the address book calls them now, by the alphabet
/// @param areas of the sessions, and the areas above them
public record ReportChoices(List<String> funders, List<NamedPlace> areas) {

    /// Nothing to choose from.
    public static final ReportChoices NONE = new ReportChoices(List.of(), List.of());

    /// Keeps its own copies.
    public ReportChoices {
        funders = List.copyOf(funders);
        areas = List.copyOf(areas);
    }

    /// An area.
    ///
    /// @param path such as "gb/essex"
    /// @param name what the library calls it
    public record NamedPlace(String path, String name) {}
}
