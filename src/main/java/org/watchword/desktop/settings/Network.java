package org.watchword.desktop.settings;

/// The Wi-Fi that phones join: a small router's or the trainer's phone's, the same every time. It stands on the wall
/// for everybody, and is remembered on this laptop only.
///
/// @param name as it is called; empty when nobody has said
/// @param password empty for a network without one
public record Network(String name, String password) {
    /// What a new laptop starts with.
    public static final Network NONE = new Network("", "");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    /// Whether a phone would take the password: WPA has 8 to 63 characters, or 64 hexadecimal digits (IEEE 802.11,
    /// annex J.4). A shorter one is a slip of the fingers that nobody would find while forty people wait.
    public boolean joinable() {
        return password.isEmpty() || (password.length() >= SHORTEST && password.length() <= LONGEST);
    }
}
