package org.watchword.desktop.slide.face;

/// Words that are set in one kind of letter.
public record Run(String text, Weight weight) {
    /// How the letters look.
    public enum Weight {
        PLAIN,
        STRONG,
        /// A telephone number: set with a plain zero and never broken over two lines.
        NUMBER
    }
}
