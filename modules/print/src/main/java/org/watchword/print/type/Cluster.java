package org.watchword.print.type;

import java.util.List;

/// Characters that are drawn as one, and the glyphs that draw them.
///
/// @param text at least one character, unless only steering characters stood there
public record Cluster(String text, List<Glyph> glyphs) {
    public Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /// One glyph for one character: needs no explanation to whoever reads the file aloud.
    public boolean isPlain() {
        return glyphs.size() == 1 && text.codePointCount(0, text.length()) == 1;
    }
}
