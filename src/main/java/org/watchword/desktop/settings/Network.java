package org.watchword.desktop.settings;

/// The Wi-Fi that phones join: a small router's or the trainer's phone's, the same every time. It stands on the wall
/// for
/// everybody, and is remembered on this laptop only.
///
/// @param name as it is called; empty when nobody has said
/// @param password empty for a network without one
public record Network(String name, String password) {
    /// What a new laptop starts with.
    public static final Network NONE = new Network("", "");
}
