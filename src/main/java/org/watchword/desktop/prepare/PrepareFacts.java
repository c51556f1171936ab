package org.watchword.desktop.prepare;

import java.time.LocalDate;
import java.util.List;

/// What the prepare screen is made from, besides what is typed.
///
/// @param deck its title
/// @param audience its audience's code
/// @param audienceName what that audience is called
/// @param minutes how long it is planned to last
/// @param plainForm whether the deck has one, for people who are learning the language
/// @param areas those whose contacts are known
/// @param venues where sessions are held, the likeliest first
/// @param funders who pays, the likeliest first
/// @param programmes those that sessions can belong to
public record PrepareFacts(
        String deck,
        String audience,
        String audienceName,
        int minutes,
        LocalDate today,
        boolean plainForm,
        List<AreaChoice> areas,
        List<String> venues,
        List<String> funders,
        List<String> programmes) {

    /// Keeps its own copies.
    public PrepareFacts {
        areas = List.copyOf(areas);
        venues = List.copyOf(venues);
        funders = List.copyOf(funders);
        programmes = List.copyOf(programmes);
    }
}
