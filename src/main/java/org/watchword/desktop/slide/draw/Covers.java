package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.picture.Fit;

/// Slides with few words: the opening, a statement, a break, the holding slide. A lamp gives them their light.
final class Covers {
    private Covers() {}

    static Board title(Face.Title face, Sheet sheet) {
        Board board = new Board(sheet.width(), "ink");
        Type type = sheet.type();
        double width = sheet.width() - sheet.sideWidth() - board.margin() * 1.6;
        List<Region> parts = new ArrayList<>();
        parts.add(type.flow(face.head().eyebrow(), Typeface.SEMIBOLD, type.sized(42), 1.2, "accent"));
        parts.add(large(face.head().heading(), type.sized(136), width, type));
        text(face.text(), type, parts);
        centre(board, parts, width, type);
        if (face.picture() == null) {
            lamp(board, sheet.width() * 0.84, 420, 170);
        } else {
            Painter.picture(board, face.picture(), sheet);
        }
        return board;
    }

    static Board statement(Face.Statement face, Sheet sheet) {
        Board board = new Board(sheet.width(), "deck");
        Type type = sheet.type();
        double width = board.inner() * 0.92;
        List<Region> parts = new ArrayList<>();
        parts.add(Signs.bar(128, 14, "lamp-bar"));
        parts.add(large(face.head().heading(), type.statement(), width, type));
        text(face.text(), type, parts);
        if (!face.source().isEmpty()) {
            parts.add(Heads.source(face.source(), type));
        }
        centre(board, parts, width, type);
        return board;
    }

    /// A picture from edge to edge, and the few words beside it as large as they can be.
    static Board plain(Face.Plain face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        @Nullable Shot shot = face.side().picture();
        double wide = shot == null ? 0 : sheet.plainWidth();
        double width = sheet.width() - wide - 2 * board.margin();
        List<Region> parts = new ArrayList<>();
        @Nullable Region clock = Heads.clock(face.side().clock(), type);
        if (clock != null) {
            parts.add(clock);
        }
        parts.add(Letters.balanced(type.large(face.head().heading(), type.sized(132)), width));
        if (!face.text().isEmpty()) {
            parts.add(type.flow(face.text(), Typeface.MEDIUM, type.sized(72), 1.25, "words"));
        }
        Stacked words = Stacked.centred(parts, type.gap(44));
        board.put(words, wide + board.margin(), Board.TOP, width, Board.HEIGHT - Board.TOP - Board.BOTTOM);
        if (shot != null) {
            Region frame = sheet.frame(shot, Fit.EDGE, wide, Board.HEIGHT);
            frame.resizeRelocate(0, 0, wide, Board.HEIGHT);
            board.behind(frame);
        }
        return board;
    }

    static Board pause(Face.Pause face, Sheet sheet) {
        Board board = new Board(sheet.width(), "sand");
        Type type = sheet.type();
        double width = board.inner() * 0.64;
        List<Region> parts = new ArrayList<>();
        parts.add(large(face.head().heading(), type.sized(136), width, type));
        if (face.back() != null) {
            parts.add(type.flow(face.back(), Typeface.SEMIBOLD, type.sized(72), 1.15, "accent"));
        }
        text(face.text(), type, parts);
        centre(board, parts, width, type);
        lamp(board, sheet.width() * 0.84, 540, 150);
        return board;
    }

    static Board holding(Face.Holding face, Sheet sheet) {
        Board board = new Board(sheet.width(), "ink");
        Type type = sheet.type();
        double width = board.inner() * 0.66;
        List<Region> parts = new ArrayList<>();
        Region name = type.flow(face.name(), Typeface.BOLD, type.sized(48), 1.2, "words");
        parts.add(new Pair(Signs.disc(44, "disc-lamp"), name, 24, type.sized(48) * 1.2));
        parts.add(large(face.heading(), type.sized(128), width, type));
        text(face.text(), type, parts);
        if (face.help() != null) {
            parts.add(Signs.bar(width, 3, "rule"));
            parts.add(People.single(face.help(), type));
        }
        centre(board, parts, width, type);
        lamp(board, sheet.width() * 0.84, 400, 150);
        return board;
    }

    private static Region large(String words, double size, double width, Type type) {
        return Letters.balanced(type.flow(words, Typeface.BOLD, size, 1.06, "words"), width);
    }

    private static void text(Line text, Type type, List<Region> parts) {
        if (!text.isEmpty()) {
            parts.add(type.flow(text, Typeface.MEDIUM, type.sized(54), 1.3, "words"));
        }
    }

    private static void centre(Board board, List<Region> parts, double width, Type type) {
        Stacked words = Stacked.centred(parts, type.gap(36));
        board.put(words, board.margin(), Board.TOP, width, Board.HEIGHT - Board.TOP - Board.BOTTOM);
    }

    /// A lamp and its light.
    private static void lamp(Board board, double x, double y, double radius) {
        StackPane light = new StackPane(
                Signs.disc(radius * 3.8, "light-far"),
                Signs.disc(radius * 2.8, "light-near"),
                Signs.disc(radius * 2, "disc-lamp"));
        double size = radius * 3.8;
        light.resizeRelocate(x - size / 2, y - size / 2, size, size);
        board.behind(light);
    }
}
