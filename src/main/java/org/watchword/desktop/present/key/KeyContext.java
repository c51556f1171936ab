package org.watchword.desktop.present.key;

/// What the window is doing while a key is pressed.
///
/// @param typing a text box has the focus
/// @param tabbed the focus was moved by Tab, which no clicker sends: Enter acts on what has it
/// @param choosing slides lie on the laptop to choose from, and the arrow keys walk over them
/// @param hands hands are up and may be counted
/// @param halfCount digits of a count have been typed since the last Enter
/// @param last the last press that moved the slides
/// @param letters which single letters work
public record KeyContext(
        boolean typing,
        boolean tabbed,
        boolean choosing,
        boolean hands,
        boolean halfCount,
        LastStep last,
        LetterKeys letters) {

    /// Slides on the screen, nothing else going on, letters as shipped.
    public static final KeyContext PRESENTING =
            new KeyContext(false, false, false, false, false, LastStep.NONE, LetterKeys.USUAL);
}
