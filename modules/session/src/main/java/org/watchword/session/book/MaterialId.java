package org.watchword.session.book;

import java.util.UUID;

/// Names one line of what was left somewhere for ever, whatever it is called later.
public record MaterialId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static MaterialId parse(String text) {
        return new MaterialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
