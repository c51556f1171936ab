package org.watchword.desktop.setup;

/// What a trainer can ask of the page.
public sealed interface SetupAsk {
    /// Try it: numbers on the screens, letters to read, a tone, the clicker.
    record Try(Row row) implements SetupAsk {}

    /// She has seen to it herself, or not after all.
    record Tick(Row row, boolean done) implements SetupAsk {}

    /// A button of the clicker was pressed while the page listened for it.
    ///
    /// @param pressed its name and what it will do
    record Press(SetupFacts.Pressed pressed) implements SetupAsk {}

    /// The long form or the short one.
    record Change(Occasion occasion) implements SetupAsk {}

    /// On to what comes next. Nothing on the page keeps anybody from going on.
    record Go() implements SetupAsk {}
}
