package org.watchword.session;

import java.util.UUID;

/// Stands for one person in one register. It says nothing about the person and is never tied to an answer.
public record PersonId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
