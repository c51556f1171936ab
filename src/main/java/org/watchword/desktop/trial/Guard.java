package org.watchword.desktop.trial;

/// What the system says of what may keep phones away from the laptop.
enum Guard {
    /// Windows counts the network among the public ones, where nobody may reach the laptop.
    PUBLIC_NETWORK,
    /// A firewall is on that lets in what it is told to.
    FIREWALL,
    /// Nothing that it knows of.
    NONE,
    /// It cannot be asked.
    UNKNOWN
}
