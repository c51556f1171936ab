package org.watchword.desktop.slide.face;

import org.jspecify.annotations.Nullable;

/// How phones come in.
///
/// @param page where they find the page for answers; null when no phones are used
/// @param network the Wi-Fi that they join first; empty when nobody has said
/// @param password of it; empty for a network without one
/// @param onTheWall whether the wall shows it now, in the place of the slide
/// @param door where those who come in tick themselves off, on the wall until the slides begin; null when it is not
public record Entry(
        @Nullable Doorway page,
        String network,
        String password,
        boolean onTheWall,
        @Nullable Doorway door) {

    /// No phones.
    public static final Entry NONE = new Entry(null, "", "", false);

    /// Phones that answer questions, and nobody ticked off on the wall.
    public Entry(@Nullable Doorway page, String network, String password, boolean onTheWall) {
        this(page, network, password, onTheWall, null);
    }

    /// What a camera reads to join the network; empty when it has no name.
    public String networkCode() {
        if (network.isEmpty()) {
            return "";
        }
        String kind = password.isEmpty() ? "nopass" : "WPA";
        String secret = password.isEmpty() ? "" : "P:" + escaped(password) + ";";
        return "WIFI:T:" + kind + ";S:" + escaped(network) + ";" + secret + ";";
    }

    /// These signs mean something in such a code, and so stand behind a backslash.
    private static String escaped(String text) {
        return text.replaceAll("([\\\\;,:\"])", "\\\\$1");
    }
}
