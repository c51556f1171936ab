package org.watchword.content.slide;

/// What a note is for: to say, to ask, to have ready, or to know where it comes from.
public enum Voice {
    SAY,
    ASK,
    IF_ASKED,
    SOURCE,
    /// To the trainer: what to do, when to wait.
    PLAIN
}
