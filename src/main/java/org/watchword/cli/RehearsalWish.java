package org.watchword.cli;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.watchword.content.contact.Area;

/// What `watchword rehearse` was asked for.
///
/// @param people in the simulated room
/// @param seed the same seed and time give the same room
/// @param out the folder to write to
/// @param language a language of the library, or its plain form
/// @param area whose contacts and figures are shown
/// @param echo whether each saved event is told
/// @param noScreen whether it stands in for a window that nothing can show, and says so once the deck is found
record RehearsalWish(
        String deck,
        int people,
        long seed,
        Path out,
        OffsetDateTime at,
        String language,
        Area area,
        boolean echo,
        boolean noScreen) {}
