package org.watchword.session.book;

import java.util.UUID;

/// Names one thing that was promised for ever, whatever it is called later.
public record ActionId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static ActionId parse(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
