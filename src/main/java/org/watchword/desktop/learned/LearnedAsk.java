package org.watchword.desktop.learned;

import org.watchword.answers.sheets.SheetSet;

/// What a trainer can ask of the page with what was learned.
sealed interface LearnedAsk {
    /// Keep a sheet from paper.
    ///
    /// @param line as it was typed
    record Type(SheetSet set, String line) implements LearnedAsk {}

    /// A sheet from paper was not there after all.
    record TakeBack(SheetSet set, int slip) implements LearnedAsk {}

    /// Save the questions of a set as a form to print.
    record SaveForm(SheetSet set) implements LearnedAsk {}

    /// All sheets are in: ask once more whether they are.
    record AllIn() implements LearnedAsk {}

    /// Count them for good.
    record Count() implements LearnedAsk {}

    /// There are more sheets after all.
    record NotYet() implements LearnedAsk {}

    /// Count what came back some months after.
    record CountLater() implements LearnedAsk {}

    /// Read in a list of what came back.
    record ReadIn() implements LearnedAsk {}

    /// Save the figures as a table.
    record Save() implements LearnedAsk {}

    /// To where one says when people are asked again, and how many replied.
    record Afterwards() implements LearnedAsk {}

    /// To the page before.
    record Back() implements LearnedAsk {}
}
