package org.watchword.desktop.register;

/// The ways out of the register.
public interface RegisterDoors {
    /// To the slides, which begin if they have not.
    void toSlides();

    /// To the page that reads in a list of those who are expected.
    void toGuestList();

    /// To the end of the session; or away from a register of the past.
    void toEnd();
}
