package org.watchword.desktop.register;

/// What a trainer can ask of the register.
sealed interface RegisterAsk {
    /// Something was typed.
    record Type(Draft draft) implements RegisterAsk {}

    /// Tick in who stands in the boxes: the expected person that fits, or somebody new.
    ///
    /// @param asNew whether it is somebody new whoever fits
    record TickIn(boolean asNew) implements RegisterAsk {}

    /// Tick in somebody who was expected.
    record TickExpected(String person) implements RegisterAsk {}

    /// Another of the expected people who fit.
    record Choose(int by) implements RegisterAsk {}

    /// Take one line out of the register.
    record TakeBack(String person) implements RegisterAsk {}

    /// Say that somebody came late, or in time.
    record Late(String person, boolean late) implements RegisterAsk {}

    /// Say that somebody leaves now, or is here after all.
    record Left(String person, boolean left) implements RegisterAsk {}

    /// Put a line into the boxes to put it right.
    record Correct(String person) implements RegisterAsk {}

    /// Leave the line as it was.
    record StopCorrecting() implements RegisterAsk {}

    /// Two lines are one person.
    record OnePerson(String kept, String same) implements RegisterAsk {}

    /// They are two people, and it is not to be asked again.
    record TwoPeople(String later) implements RegisterAsk {}

    /// A line that was joined counts again.
    record Part(String same) implements RegisterAsk {}

    /// Type from paper slips, or from what people say.
    record Slips(boolean on) implements RegisterAsk {}

    /// Read in a list of those who are expected.
    record ReadList() implements RegisterAsk {}

    /// Turn the laptop round, for people to type their own names.
    record Kiosk() implements RegisterAsk {}

    /// Take the last entry back.
    record Undo() implements RegisterAsk {}

    /// One more, or one fewer, of a kind.
    record Count(Kind kind, int by) implements RegisterAsk {}

    /// Go to the slides.
    record ToSlides() implements RegisterAsk {}

    /// End the session without slides, or after them; or leave a register of the past.
    record End() implements RegisterAsk {}

    /// Who is counted without a name.
    enum Kind {
        PEOPLE,
        PUPILS,
        STAFF
    }
}
