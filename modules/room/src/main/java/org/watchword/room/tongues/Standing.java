package org.watchword.room.tongues;

import java.util.Optional;
import org.watchword.content.text.Checked;

/// How a print, or a bank of questions, stands in another language.
///
/// @param print its id, or what [TongueDesk#work] makes of that of a bank
/// @param title in its own language
/// @param checked who has checked this very text; empty for a draft
/// @param signedHere whether there is a signature of this program, that can be taken back
public record Standing(
        String print, String title, String language, State state, Optional<Checked> checked, boolean signedHere) {

    /// Whether these are the questions for a pass; they have no pages of their own.
    public boolean ofABank() {
        return print.startsWith(TongueDesk.BANKS);
    }

    /// What may be done with the text.
    public enum State {
        /// Nobody has said that it is right.
        DRAFT,
        /// Somebody has, but its words or those of its source have changed since.
        CHANGED_SINCE,
        /// Somebody has, of the print's own words; the lines that the program adds were not shown then.
        LINES_UNREAD,
        /// The source has changed since it was translated: it is shown in no print.
        STALE,
        CHECKED
    }
}
