package org.watchword.desktop.prints;

/// What a trainer can ask of the print room.
sealed interface PrintsAsk {
    /// Show this print.
    record Choose(Choice choice) implements PrintsAsk {}

    /// Show this part of the list.
    record Show(Shelf shelf) implements PrintsAsk {}

    /// Put it on paper otherwise.
    ///
    /// @param code of an option that is offered
    record Make(Making.Part part, String code) implements PrintsAsk {}

    /// Write words into a gap of the letter.
    record Fill(String gap, String words) implements PrintsAsk {}

    /// Another page of the same print.
    ///
    /// @param by 1 forward, -1 back
    record Turn(int by) implements PrintsAsk {}

    /// Save it as a PDF file.
    record Save() implements PrintsAsk {}

    /// Note where it goes.
    record Note() implements PrintsAsk {}

    /// It is not noted where it goes.
    record Skip() implements PrintsAsk {}

    /// To the numbers of the area.
    record Numbers() implements PrintsAsk {}

    /// To where prints went.
    record GivenOut() implements PrintsAsk {}

    /// To the old numbers that still stand somewhere.
    record Recall() implements PrintsAsk {}

    /// So many copies of it.
    ///
    /// @param typed as it stands in the box
    record Copies(String typed) implements PrintsAsk {}

    /// To saving several prints at once.
    record Together() implements PrintsAsk {}

    /// Send it to a printer through the system's own dialog.
    record Print() implements PrintsAsk {}
}
