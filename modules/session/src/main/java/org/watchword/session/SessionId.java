package org.watchword.session;

import java.util.UUID;

/// Names one session for ever, on this laptop and on any other that its records reach.
public record SessionId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static SessionId parse(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
