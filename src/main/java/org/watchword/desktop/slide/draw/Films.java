package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;

/// A film's place on the wall: a still, and in words what it shows, for a room in which it cannot be played.
final class Films {
    private Films() {}

    static Board draw(Face.Film face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        double width = board.inner();
        List<Region> foot = new ArrayList<>();
        foot.add(type.flow(face.shows(), Typeface.SEMIBOLD, type.sized(44), 1.25, "words"));
        if (!face.text().isEmpty()) {
            foot.add(type.flow(face.text(), Typeface.REGULAR, type.small(), 1.25, "soft"));
        }
        StackPane still = new StackPane(Signs.sign(Signs.PLAY, 180, "disc-lamp", "on-lamp"));
        still.getStyleClass().add("still");
        still.setMinHeight(320);
        still.setPrefHeight(320);
        Frame frame = new Frame(Heads.head(face.head(), type, width), still, foot, type.gap(40));
        board.put(frame, board.margin(), Board.TOP, width, Board.HEIGHT - Board.TOP - Board.BOTTOM);
        return board;
    }
}
