package org.watchword.content.print;

/// Whom a print speaks to; what may stand on it depends on that.
public enum PrintVoice {
    PUBLIC,
    /// People who may be living through it: small, neutral, the number first, and never an uncertain one.
    AFFECTED
}
