package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;

/// The way in for phones: a code to scan from the last row, and below it the address for those who type.
final class Joining {
    private static final double CODE = 720;

    private Joining() {}

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
