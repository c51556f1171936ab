package org.watchword.desktop.numbers;

/// What a trainer can ask of the numbers.
sealed interface NumbersAsk {
    /// The numbers of another area.
    record Show(String area) implements NumbersAsk {}

    /// Numbers in whose name or digits these words stand.
    record Search(String words) implements NumbersAsk {}

    /// One number, to be looked at and changed.
    record Choose(String id) implements NumbersAsk {}

    /// Empty boxes for a new number.
    record New() implements NumbersAsk {}

    /// Keep what stands in the boxes.
    record Save(NumberForm form) implements NumbersAsk {}

    /// Somebody rang the chosen number today.
    record Rang(String name) implements NumbersAsk {}

    /// The chosen number is right no more.
    ///
    /// @param replacedBy id of the contact that replaces it; empty when nothing does
    record Retire(String replacedBy) implements NumbersAsk {}

    /// The chosen number as it came with the program, or not at all.
    record TakeBack() implements NumbersAsk {}

    /// An area in the one that is shown.
    record AddArea(String name) implements NumbersAsk {}

    /// The area that is shown is there no more, nor what she kept in it.
    record RemoveArea() implements NumbersAsk {}

    /// As it was before the last change.
    record Undo() implements NumbersAsk {}

    /// To the places that still hold an old number.
    record Recall() implements NumbersAsk {}

    /// Back to where she came from.
    record Back() implements NumbersAsk {}
}
