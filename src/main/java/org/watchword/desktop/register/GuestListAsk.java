package org.watchword.desktop.register;

import org.watchword.room.guests.Columns;

/// What a trainer can ask of the page that reads in a list.
sealed interface GuestListAsk {
    /// Choose the file.
    record ChooseFile() implements GuestListAsk {}

    /// Other columns.
    record Take(Columns columns) implements GuestListAsk {}

    /// Expect the people of the list.
    record ReadIn() implements GuestListAsk {}

    /// Take them off the list again.
    record TakeBack() implements GuestListAsk {}

    /// Back to the register.
    record Leave() implements GuestListAsk {}
}
