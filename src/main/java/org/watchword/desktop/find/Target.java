package org.watchword.desktop.find;

import org.watchword.desktop.frame.Page;

/// Where something that was found leads to.
public sealed interface Target {
    /// A page of the window.
    record Place(Page page) implements Target {}

    /// Preparing a session with a deck.
    record Deck(String id) implements Target {}

    /// A print in the print room.
    record Print(String id) implements Target {}

    /// A session, to go on with or to look at.
    record Session(String id, boolean open) implements Target {}

    /// A section of the settings.
    ///
    /// @param id of the section on its page
    record Setting(String id) implements Target {}
}
