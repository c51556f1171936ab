package org.watchword.session;

/// When somebody came in, as far as a certificate may one day need it.
public enum Arrival {
    IN_TIME,
    /// After presenting had started.
    LATE
}
