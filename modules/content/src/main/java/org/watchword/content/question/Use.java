package org.watchword.content.question;

/// When a question is asked.
public enum Use {
    BEFORE,
    AFTER,
    /// Weeks later.
    FOLLOW_UP,
    /// In the middle of a session, by a slide that names it.
    SESSION,
    /// Of one person alone, for a pass.
    ASSESSMENT
}
