package org.watchword.desktop.register;

/// The ways out of the register.
public interface RegisterDoors {
    /// To the slides, which begin if they have not.
    void toSlides();

    /// Whether people may be named in the records, which asks for a passphrase.
    boolean mayName();

    /// Asks for a passphrase, and comes back with what was typed as it was.
    ///
    /// @param then there is one now
    void protect(Runnable then);

    /// To the end of the session.
    void toEnd();
}
