package org.watchword.desktop.settings;

/// The passphrase before the names, as the settings see it.
public interface Protection {

    /// Whether there is a passphrase.
    boolean locked();

    /// To the page for the first passphrase.
    void choose();

    /// To the page for another passphrase.
    void change();

    /// To the page for a new recovery key.
    void renew();

    /// Covers the pages at once.
    void lockNow();
}
