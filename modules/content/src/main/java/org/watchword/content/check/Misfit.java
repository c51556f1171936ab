package org.watchword.content.check;

/// Something on a slide that does not fit the projector.
///
/// @param words the beginning of the text in question
/// @param pixels for [Kind#TOO_SMALL] the size it would have at 1080 lines, for [Kind#OVERFLOWS] how far it runs over
public record Misfit(Kind kind, String words, double pixels) {

    /// What is wrong with it.
    public enum Kind {
        TOO_SMALL,
        OVERFLOWS,
        /// Contrast under 4.5:1; `pixels` is the ratio.
        TOO_FAINT,
        /// No font of the program has the character, which is `words`.
        NO_LETTER
    }
}
