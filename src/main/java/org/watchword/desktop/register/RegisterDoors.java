package org.watchword.desktop.register;

/// The ways out of the register.
public interface RegisterDoors {
    /// To the slides, which begin if they have not.
    void toSlides();

    /// To the end of the session.
    void toEnd();
}
