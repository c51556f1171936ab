package org.watchword.desktop.compose;

/// What a trainer can ask while she puts a deck together. Parts are counted from 0.
sealed interface ComposeAsk {
    /// A deck of her own with this name.
    record Begin(String name) implements ComposeAsk {}

    /// Another name.
    record Name(String name) implements ComposeAsk {}

    /// For other people.
    record MeantFor(String audience) implements ComposeAsk {}

    /// So many minutes are wished for the whole.
    record Lasting(int minutes) implements ComposeAsk {}

    /// A part, to look at its slides.
    record Part(int part) implements ComposeAsk {}

    /// A part at another place.
    record Move(int from, int to) implements ComposeAsk {}

    /// The deck without a part.
    record TakeOut(int part) implements ComposeAsk {}

    /// A module after the chosen part.
    record Add(String module) implements ComposeAsk {}

    /// A short break after the chosen part.
    record AddBreak() implements ComposeAsk {}

    /// Bring slides in that were made elsewhere.
    record Bring() implements ComposeAsk {}

    /// Write slides of her own.
    record Write() implements ComposeAsk {}

    /// Change the chosen slide in a copy for this deck, or where it is her own.
    record Rewrite() implements ComposeAsk {}

    /// A slide of the chosen part, to look at it.
    record Slide(String slide) implements ComposeAsk {}

    /// The chosen slide is left out, or shown again.
    record Skip() implements ComposeAsk {}

    /// Another slide in the place of the chosen one.
    ///
    /// @param slide such as `act/report#who`; empty: its own one again
    record Replace(String slide) implements ComposeAsk {}

    /// The chosen part as its module is now.
    record TakeNew() implements ComposeAsk {}

    /// Modules in whose name these words stand.
    record Search(String words) implements ComposeAsk {}

    /// As it was before the last change.
    record Undo() implements ComposeAsk {}

    /// As it was before the last undo.
    record Redo() implements ComposeAsk {}

    /// An earlier version.
    record BringBack(int version) implements ComposeAsk {}

    /// Back to where she came from.
    record Back() implements ComposeAsk {}
}
