package org.watchword.desktop.sessions;

import java.time.LocalDate;

/// A session that was closed, as the list shows it.
///
/// @param audience what the audience is called
/// @param people how many were there, named or counted
/// @param named how many of them stand in the register by name
/// @param which in which list it stands
record SessionRow(
        String session,
        LocalDate date,
        String deck,
        String venue,
        String audience,
        String funder,
        int people,
        int named,
        Which which) {}
