package org.watchword.session.book;

import java.util.UUID;

/// Names one line of where prints went, for ever.
public record GivenOutId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static GivenOutId parse(String text) {
        return new GivenOutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
