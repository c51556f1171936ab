package org.watchword.print.type;

/// Words in one typeface.
///
/// @param whole never broken over two lines and always read left to right: a telephone number or an address
public record Piece(String text, Typeface typeface, boolean whole) {

    /// Letters that turn what follows them do so to no end but to deceive: the order of a text comes from its words,
    /// and from the isolates that layout puts in.
    public Piece {
        text = Steering.withoutTurns(text);
    }
}
