package org.watchword.print;

import java.io.InputStream;

/// Hands out the shipped fonts' bytes; the windows load theirs from here as well.
public final class Fonts {
    private Fonts() {}

    /// The whole TrueType file from its first byte. The caller closes the stream.
    public static InputStream open(FontFile file) {
        InputStream bytes = Fonts.class.getResourceAsStream(file.resource());
        if (bytes == null) {
            throw new IllegalStateException("The program is incomplete: " + file.resource() + " is missing");
        }
        return bytes;
    }
}
