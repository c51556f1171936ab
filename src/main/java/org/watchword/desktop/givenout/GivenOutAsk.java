package org.watchword.desktop.givenout;

/// What a trainer can ask of where prints went.
sealed interface GivenOutAsk {
    /// One line, to be looked at and mended.
    record Choose(String id) implements GivenOutAsk {}

    /// Keep what stands in the boxes.
    record Save(GivenOutForm form) implements GivenOutAsk {}

    /// They did not go there after all, or are there no more.
    record TakeBack() implements GivenOutAsk {}

    /// As it was before the last change.
    record Undo() implements GivenOutAsk {}

    /// Back to where she came from, with nothing noted.
    record Back() implements GivenOutAsk {}
}
