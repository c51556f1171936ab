package org.watchword.desktop.find;

/// What a trainer can ask of the box that finds everything.
sealed interface FindAsk {
    /// Look for this.
    record Look(String typed) implements FindAsk {}

    /// Choose another line.
    ///
    /// @param by how many lines further down
    record Move(int by) implements FindAsk {}

    /// Open the chosen line.
    record Open() implements FindAsk {}

    /// Open this line of those that are shown.
    record Pick(int row) implements FindAsk {}

    /// Back to what was there before.
    record Leave() implements FindAsk {}
}
