package org.watchword.answers.remote;

/// The buttons of the remote: those of a clicker, and no other.
public enum RemotePress {
    NEXT,
    BACK,
    BLACK
}
