package org.watchword.desktop.sets;

/// What a trainer can ask where she saves several prints.
sealed interface SetAsk {
    /// Take a print into the set or out of it.
    record Tick(String print, boolean wanted) implements SetAsk {}

    /// All of them, or none.
    record All(boolean wanted) implements SetAsk {}

    /// Prints one by one, or a pack.
    record What(String kind) implements SetAsk {}

    /// A pack for this deck.
    record Deck(String id) implements SetAsk {}

    /// In this language.
    record Language(String code) implements SetAsk {}

    /// With the numbers of this area.
    record Area(String path) implements SetAsk {}

    /// Save what is ticked.
    record Save() implements SetAsk {}

    /// Stop saving.
    record Stop() implements SetAsk {}

    /// Back to where she came from.
    record Back() implements SetAsk {}
}
