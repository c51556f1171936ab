package org.watchword.print.type;

/// One drawn shape of a font.
///
/// @param id its number in the font
/// @param character the index of the first character of the run's text that it stands for
/// @param x from the run's left edge, in thousandths of the type size
/// @param y above the baseline, in thousandths of the type size
public record Glyph(int id, int character, double x, double y) {}
