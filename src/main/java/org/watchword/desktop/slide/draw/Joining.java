package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;

/// The way in for phones: a code to scan from the last row, and below it the address for those who type.
final class Joining {
    private static final double CODE = 720;

    /// Two codes beside each other, each with its title above and its words below.
    private static final double GATE = 580;

    private static final double BETWEEN = 96;
    private static final double HEADING = 120;
    private static final double NOTE = 70;

    private Joining() {}

    static Board draw(Face.Entering face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        int gates = face.gates().size();
        double width = (board.inner() - (gates - 1) * BETWEEN) / gates;
        board.put(
                type.flow(face.heading(), Typeface.BOLD, type.sized(72), 1.1, "words"),
                board.margin(),
                Board.TOP - 30,
                board.inner(),
                HEADING);
        double top = Board.TOP - 30 + HEADING;
        double high = Board.HEIGHT - Board.BOTTOM - NOTE - top;
        for (int gate = 0; gate < gates; gate++) {
            double left = board.margin() + gate * (width + BETWEEN);
            board.put(gate(face.gates().get(gate), Math.min(GATE, width), sheet), left, top, width, high);
        }
        board.put(
                type.flow(face.note(), Typeface.MEDIUM, type.sized(40), 1.2, "words"),
                board.margin(),
                Board.HEIGHT - Board.BOTTOM - NOTE + 10,
                board.inner(),
                NOTE);
        return board;
    }

    private static Region gate(Face.Gate gate, double size, Sheet sheet) {
        Type type = sheet.type();
        List<Region> parts = new ArrayList<>();
        parts.add(type.flow(gate.title(), Typeface.SEMIBOLD, type.sized(54), 1.15, "accent"));
        parts.add(new QrCode(gate.code(), size, sheet.pixels()));
        for (String written : gate.written()) {
            parts.add(type.flow(written, Typeface.NUMBER, type.sized(56), 1.15, "deck-words"));
        }
        return Stacked.of(parts, type.gap(14));
    }

    static Board draw(Face.Join face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        double size = Math.min(CODE, board.inner() * 0.5);
        double right = sheet.width() - board.margin() - size;
        double left = right - board.margin() - 64;
        List<Region> words = new ArrayList<>();
        words.add(Heads.head(face.head(), type, left));
        if (!face.text().isEmpty()) {
            words.add(type.flow(face.text(), Typeface.MEDIUM, type.sized(52), 1.32, "words"));
        }
        double high = Board.HEIGHT - Board.TOP - Board.BOTTOM;
        board.put(Stacked.of(words, type.gap(56)), board.margin(), Board.TOP, left, high);
        Region address = type.flow(face.doorway().address(), Typeface.NUMBER, type.sized(56), 1.2, "deck-words");
        Letters.balanced(address, size);
        Stacked way = Stacked.centred(List.of(new QrCode(face.doorway().code(), size, sheet.pixels()), address), 28);
        board.put(way, right, Board.TOP - 40, size, high + 40);
        return board;
    }
}
