package org.watchword.content.question;

/// What choosing an option means.
public enum Role {
    RIGHT,
    WRONG,
    NOT_SURE,
    /// A point on a scale, or a thing to put in order or match: neither right nor wrong by itself.
    POINT,
    /// A choice in a scenario that helps and keeps everybody safe.
    GOOD,
    NEUTRAL,
    RISKY
}
