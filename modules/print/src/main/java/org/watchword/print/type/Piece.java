package org.watchword.print.type;

/// Words in one typeface.
///
/// @param whole never broken over two lines and always read left to right: a telephone number or an address
public record Piece(String text, Typeface typeface, boolean whole) {}
