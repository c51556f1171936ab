package org.watchword.desktop.register;

/// The ways out of the register.
public interface RegisterDoors {
    /// To the slides, which begin if they have not.
    void toSlides();

    /// To the page that reads in a list of those who are expected.
    void toGuestList();

    /// To the page where people type their own names.
    void toKiosk();

    /// Whether people may be named in the records, which asks for a passphrase.
    boolean mayName();

    /// Asks for a passphrase, and comes back with what was typed as it was.
    ///
    /// @param then there is one now
    void protect(Runnable then);

    /// To the end of the session; or away from a register of the past.
    void toEnd();
}
