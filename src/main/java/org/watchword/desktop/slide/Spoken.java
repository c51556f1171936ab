package org.watchword.desktop.slide;

import org.watchword.desktop.slide.face.Face;

/// What a screen reader says for the wall: its heading.
final class Spoken {
    private Spoken() {}

    static String of(Face face) {
        return switch (face) {
            case Face.Black() -> "";
            case Face.Holding holding -> holding.heading();
            case Face.Pause pause -> pause.head().heading();
            case Face.Title title -> title.head().heading();
            case Face.Statement statement -> statement.head().heading();
            case Face.Points points -> points.head().heading();
            case Face.Wide wide -> wide.head().heading();
            case Face.Compare compare -> compare.head().heading();
            case Face.Figures figures -> figures.head().heading();
            case Face.Contacts contacts -> contacts.head().heading();
            case Face.Film film -> film.head().heading();
            case Face.Asked asked -> asked.head().heading();
        };
    }
}
