package org.watchword.desktop.addresses;

import org.watchword.session.book.EntryKind;

/// What a trainer can ask of the address book.
sealed interface AddressesAsk {
    /// Another kind of entries.
    record Show(EntryKind kind) implements AddressesAsk {}

    /// Entries in whose name these words stand.
    record Search(String words) implements AddressesAsk {}

    /// One entry, to be looked at and changed.
    record Choose(String entry) implements AddressesAsk {}

    /// Empty boxes for a new entry.
    record New() implements AddressesAsk {}

    /// Keep what stands in the boxes.
    record Save(EntryForm form) implements AddressesAsk {}

    /// Put the chosen entry away.
    record PutAway() implements AddressesAsk {}

    /// The chosen entry is the same as this one.
    record Join(String into) implements AddressesAsk {}

    /// This one was not the same after all.
    record Part(String entry) implements AddressesAsk {}

    /// As it was before the last change.
    record Undo() implements AddressesAsk {}

    /// Back to where she came from.
    record Back() implements AddressesAsk {}
}
