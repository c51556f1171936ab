package org.watchword.desktop;

/// The ways out of the slides.
interface SlideshowDoors {
    /// The register, with the wall left as it is.
    void toRegister();

    /// The trainer ends the session; she has been asked already.
    void ended();
}
