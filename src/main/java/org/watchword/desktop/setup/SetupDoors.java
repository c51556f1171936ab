package org.watchword.desktop.setup;

/// The ways out of the page.
public interface SetupDoors {
    /// What comes after it: the register, or home the evening before.
    void goOn();

    /// The print room.
    void toPrints();

    /// The folder of the records, to copy the newest backup to a stick.
    void showFolder();
}
