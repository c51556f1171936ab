package org.watchword.session.book;

import java.util.UUID;

/// Names one entry of the address book for ever, whatever it is called later.
public record EntryId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static EntryId parse(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
