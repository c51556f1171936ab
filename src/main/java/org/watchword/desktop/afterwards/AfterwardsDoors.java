package org.watchword.desktop.afterwards;

/// The ways out of the page for what follows a session.
public interface AfterwardsDoors {
    /// To the address book.
    void addresses();
}
