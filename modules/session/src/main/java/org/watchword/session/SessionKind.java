package org.watchword.session;

/// What sort of occasion a session is, as funders tell them apart.
public enum SessionKind {
    TRAINING,
    TALK,
    CONFERENCE,
    VISIT,
    WORKSHOP
}
