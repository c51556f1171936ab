package org.watchword.desktop.register;

/// What a trainer can ask of the register.
sealed interface RegisterAsk {
    /// Something was typed.
    record Type(Draft draft) implements RegisterAsk {}

    /// Tick in who stands in the boxes.
    record TickIn() implements RegisterAsk {}

    /// Take one arrival back.
    record TakeBack(String person) implements RegisterAsk {}

    /// Take the last entry back.
    record Undo() implements RegisterAsk {}

    /// One more, or one fewer, of a kind.
    record Count(Kind kind, int by) implements RegisterAsk {}

    /// Go to the slides.
    record ToSlides() implements RegisterAsk {}

    /// End the session without slides, or after them.
    record End() implements RegisterAsk {}

    /// Who is counted without a name.
    enum Kind {
        PEOPLE,
        PUPILS,
        STAFF
    }
}
