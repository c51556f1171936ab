package org.watchword.desktop.slide.face;

import org.watchword.session.Stage;
import org.watchword.session.Tally;

/// How far a question on the wall has come.
///
/// @param onTheWall whether counts may be drawn: never in a small room
public record Hands(Stage stage, Tally tally, boolean onTheWall) {
    /// Before any hand is up.
    public static final Hands READING = new Hands(Stage.READING, Tally.NOT_COUNTED, false);
}
