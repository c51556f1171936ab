package org.watchword.desktop.recall;

/// What a trainer can ask of the old numbers.
sealed interface RecallAsk {
    /// The number was replaced there.
    ///
    /// @param entry id of the line of where prints went
    /// @param contact id of the contact whose number it was
    record Replaced(String entry, String contact) implements RecallAsk {}

    /// Save what has to be printed: the list, the labels and the prints.
    record Save() implements RecallAsk {}

    /// Print the list by place.
    record PrintList() implements RecallAsk {}

    /// Print the sheets of labels.
    record PrintLabels() implements RecallAsk {}

    /// As it was before the last change.
    record Undo() implements RecallAsk {}

    /// Back to where she came from.
    record Back() implements RecallAsk {}
}
