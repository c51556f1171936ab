package org.watchword.content.text;

import java.time.LocalDate;

/// When something was last compared with its source, and who did it.
///
/// @param on the day the source was read
/// @param by a name or role, or [#NOBODY]
public record Checked(LocalDate on, String by) {

    /// What stands in a file as long as nobody has looked.
    public static final String NOBODY = "not yet by a person";

    public boolean byPerson() {
        return !by.isBlank() && !by.equals(NOBODY);
    }
}
