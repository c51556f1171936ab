package org.watchword.desktop.door;

/// What a trainer can ask of the phones at the door.
sealed interface DoorAsk {
    /// People tick themselves off by number, from now on or no more.
    record CheckIn(boolean on) implements DoorAsk {}

    /// A helper's phone counts, from now on or no more.
    record Counter(boolean on) implements DoorAsk {}

    /// The wall shows the square of those who tick themselves off, from now on or no more.
    record Show(boolean shown) implements DoorAsk {}

    /// The list with its numbers.
    record Print() implements DoorAsk {}

    /// Whoever this number belongs to is here, or is not.
    record Answer(int number, boolean here) implements DoorAsk {}

    /// None of those who wait is here.
    record NoToAll() implements DoorAsk {}

    /// To the page about all this.
    record Open() implements DoorAsk {}

    /// Back to the register.
    record Back() implements DoorAsk {}
}
