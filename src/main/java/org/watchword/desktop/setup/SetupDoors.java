package org.watchword.desktop.setup;

/// The ways out of the page.
public interface SetupDoors {
    /// What comes after it: the register, or home the evening before.
    void goOn();

    /// The print room.
    void toPrints();

    /// To the page on which one phone is tried.
    ///
    /// @param reached is to be told when a phone has reached the laptop
    void toPhone(Runnable reached);

    /// The folder of the records, to copy the newest backup to a stick.
    void showFolder();
}
