package org.watchword.session;

/// How far a session has come. It only ever goes forward.
public enum Phase {
    NOT_PREPARED,
    PREPARED,
    DOORS_OPEN,
    PRESENTING,
    CLOSED
}
