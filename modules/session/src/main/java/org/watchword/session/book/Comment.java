package org.watchword.session.book;

import org.watchword.session.SessionId;

/// What somebody said of a session and the trainer approved for reports. Nobody is named with it, and nothing says who
/// or how old they were, so that there is no place for what somebody confided.
///
/// @param words in one line, 1 to [BookRules#LONGEST_COMMENT] letters
public record Comment(SessionId session, String words) {

    /// The words stay out of logs.
    @Override
    public String toString() {
        return "Comment[" + session + "]";
    }
}
