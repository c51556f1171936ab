package org.watchword.content.yaml;

/// Thrown by the shapes while Jackson builds them, and turned into a problem by [YamlFault].
final class WrongKey extends IllegalArgumentException {

    private final String key;
    private final String expected;

    WrongKey(String key, String expected) {
        super(key + ": " + expected);
        this.key = key;
        this.expected = expected;
    }

    /// The key in its object; a part inside it follows after a dot.
    String key() {
        return key;
    }

    /// What to write instead.
    String expected() {
        return expected;
    }
}
