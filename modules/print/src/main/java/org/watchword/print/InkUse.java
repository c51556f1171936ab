package org.watchword.print;

/// What a printer's ink is spent on. Every form keeps the contrast that people with low vision need.
public enum InkUse {
    /// As designed.
    COLOUR,
    /// For a printer at home or in a school's office: grounds are lines, light words on them are dark, pictures are
    /// light greys.
    SAVE_INK,
    /// For printers and copiers that know one ink: grounds stay, in greys.
    BLACK
}
