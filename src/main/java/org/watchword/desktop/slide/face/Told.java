package org.watchword.desktop.slide.face;

import org.watchword.desktop.look.Script;

/// A face and the language it speaks, which decides its letters and on which side it begins. A slide that nobody has
/// translated speaks the language it was written in, whole.
///
/// @param language a BCP 47 tag
public record Told(Face face, String language) {
    public boolean rightToLeft() {
        return Script.rightToLeft(language);
    }
}
