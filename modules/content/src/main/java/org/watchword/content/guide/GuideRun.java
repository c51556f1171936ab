package org.watchword.content.guide;

/// A stretch of words of one kind.
///
/// @param page the page that a way leads to; empty for every other kind
public record GuideRun(String words, Kind kind, String page) {

    /// What a stretch of words is.
    public enum Kind {
        PLAIN,
        /// What stands on the screen, letter by letter.
        PRESS,
        /// A key, or what is typed in a terminal.
        KEY,
        /// Leads to another page.
        WAY
    }
}
