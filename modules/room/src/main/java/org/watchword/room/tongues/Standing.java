package org.watchword.room.tongues;

import java.util.Optional;
import org.watchword.content.text.Checked;

/// How a print stands in another language.
///
/// @param print its id
/// @param title in its own language
/// @param checked who has checked this very text; empty for a draft
/// @param taken whether it can be taken back here: it was signed in this program, and did not come checked
public record Standing(
        String print, String title, String language, State state, Optional<Checked> checked, boolean taken) {

    /// What may be done with the text.
    public enum State {
        /// Nobody has said that it is right.
        DRAFT,
        /// Somebody has, but its words or those of its source have changed since.
        CHANGED_SINCE,
        /// The source has changed since it was translated: it is shown in no print.
        STALE,
        CHECKED
    }
}
