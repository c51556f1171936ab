package org.watchword.session.book;

import java.util.UUID;

/// Names one approved comment, for ever.
public record CommentId(UUID value) {

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when the text is not a UUID
    public static CommentId parse(String text) {
        return new CommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
