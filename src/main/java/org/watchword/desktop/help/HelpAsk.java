package org.watchword.desktop.help;

/// What a trainer can ask of the guide.
sealed interface HelpAsk {
    /// Look for this.
    record Look(String typed) implements HelpAsk {}

    /// Choose another line of what was found.
    ///
    /// @param by how many lines further down
    record Move(int by) implements HelpAsk {}

    /// Open the chosen line.
    record Open() implements HelpAsk {}

    /// Show this page.
    record Show(String page) implements HelpAsk {}

    /// Back to the page before.
    record Back() implements HelpAsk {}

    /// Away with what was typed, or else back to the work.
    record Leave() implements HelpAsk {}
}
