package org.watchword.session;

/// What lies over the slides. The laptop says it in large words: "AUDIENCE SEES: BLACK".
public enum View {
    SHOWING,
    BLACK,
    /// The holding slide: logo, "back soon", helpline.
    HOLDING,
    /// The audience keeps what it saw while the trainer looks elsewhere.
    FROZEN,
    /// Where to get help, for everybody at once.
    HELP
}
