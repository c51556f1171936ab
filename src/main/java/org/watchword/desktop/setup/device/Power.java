package org.watchword.desktop.setup.device;

/// Where the computer's power comes from.
public sealed interface Power {

    /// Plugged in, or a computer without a battery.
    ///
    /// @param percent how full the battery is, 100 when there is none
    record Mains(int percent) implements Power {}

    /// From the battery alone.
    ///
    /// @param percent 0 to 100
    record Battery(int percent) implements Power {}

    /// The computer does not say.
    record Unknown() implements Power {}
}
