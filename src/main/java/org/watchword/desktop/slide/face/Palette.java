package org.watchword.desktop.slide.face;

/// In which colours the wall is drawn. The values stand in the tokens.
public enum Palette {
    USUAL,
    /// Black and white and the darkest or lightest of each colour: every word stands out at least 7 to 1.
    CONTRAST
}
