package org.watchword.room;

/// A service that copies a folder to its own computers and from there to every other laptop that is signed in.
/// Records do not belong in such a folder: two laptops would write over each other, and names would lie with a company.
public enum Cloud {
    ONEDRIVE,
    DROPBOX,
    GOOGLE_DRIVE,
    ICLOUD,
    /// Nextcloud and ownCloud leave the same traces.
    NEXTCLOUD,
    BOX,
    /// One that a Mac knows as a cloud service and this program does not know by name.
    OTHER
}
