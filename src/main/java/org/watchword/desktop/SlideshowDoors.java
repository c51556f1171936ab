package org.watchword.desktop;

/// The ways out of the slides.
interface SlideshowDoors {
    /// The register, with the wall left as it is.
    void toRegister();

    /// The session was closed from the slides.
    void ended();
}
