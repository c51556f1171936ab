package org.watchword.desktop.present.key;

/// A text box keeps the keys only while somebody types: a trainer who walks away with the clicker must find that it
/// works.
public final class TypingRule {

    /// After so long without typing the focus goes back to the slides.
    public static final long BACK_TO_SLIDES_MILLIS = 10_000;

    private TypingRule() {}

    /// Whether the text box has had the focus for long enough without a key.
    public static boolean over(long lastTypedMillis, long nowMillis) {
        return nowMillis - lastTypedMillis >= BACK_TO_SLIDES_MILLIS;
    }
}
