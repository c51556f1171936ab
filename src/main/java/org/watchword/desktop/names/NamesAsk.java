package org.watchword.desktop.names;

/// What a trainer can ask of the page with the names.
sealed interface NamesAsk {
    /// Look for somebody.
    record Search(String words) implements NamesAsk {}

    /// This line is, or is not, the person she means.
    record Tick(String line, boolean on) implements NamesAsk {}

    /// Save everything about the person of the ticked lines.
    record SaveAll() implements NamesAsk {}

    /// Ask whether the ticked lines shall be forgotten.
    record RemoveTicked() implements NamesAsk {}

    /// Ask whether the names shall go whose time is over.
    record RemoveDue() implements NamesAsk {}

    /// Yes to what was asked.
    record Yes() implements NamesAsk {}

    /// No to it.
    record No() implements NamesAsk {}

    /// Save what the laptop holds, in numbers.
    record SaveHoldings() implements NamesAsk {}

    /// See what was changed in the records.
    record Changes() implements NamesAsk {}

    /// To the page before.
    record Back() implements NamesAsk {}
}
