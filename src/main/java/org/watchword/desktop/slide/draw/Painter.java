package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Head;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.picture.Fit;
import org.watchword.desktop.slide.picture.PictureShelf;

/// Draws a face on a board. What has too much to say is set smaller as a whole until it fits, down to letters that can
/// just be read from the back; what does not fit then either is told by [Board#overflow].
public final class Painter {
    private static final double[] SCALES = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64};

    private final Sheet sheet;

    /// @param width of the board in its own pixels, 1440 (4:3) to 1920 (16:9)
    /// @param pixels of the screen for one of the board
    /// @param shelf null to measure words only
    public Painter(double width, double pixels, @Nullable PictureShelf shelf) {
        this.sheet = new Sheet(width, new Type(1), pixels, shelf);
    }

    public Board paint(Face face) {
        Board board = draw(face, sheet);
        for (int smaller = 1; smaller < SCALES.length && !board.fits(); smaller++) {
            board = draw(face, sheet.in(new Type(SCALES[smaller])));
        }
        return board;
    }

    private static Board draw(Face face, Sheet sheet) {
        return switch (face) {
            case Face.Black() -> new Board(sheet.width(), "black");
            case Face.Holding holding -> Covers.holding(holding, sheet);
            case Face.Pause pause -> Covers.pause(pause, sheet);
            case Face.Title title -> Covers.title(title, sheet);
            case Face.Statement statement -> Covers.statement(statement, sheet);
            case Face.Film film -> Films.draw(film, sheet);
            case Face.Wide wide -> wide(wide, sheet);
            case Face.Asked asked -> Questions.draw(asked, sheet);
            case Face.Points points ->
                page(points.head(), points.side(), sheet, _ -> Bodies.points(points, sheet.type()));
            case Face.Compare compare ->
                page(compare.head(), compare.side(), sheet, _ -> Comparison.draw(compare, sheet.type()));
            case Face.Figures figures ->
                page(figures.head(), figures.side(), sheet, width -> Numbers.draw(figures, sheet.type(), width));
            case Face.Contacts contacts ->
                page(contacts.head(), contacts.side(), sheet, width -> People.draw(contacts, sheet.type(), width));
        };
    }

    /// A slide on paper: words on the left, a picture from edge to edge on the right if there is one.
    private static Board page(Head head, Face.Side side, Sheet sheet, Body body) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        @Nullable Shot shot = side.picture();
        double width = shot == null ? board.inner() : sheet.width() - sheet.sideWidth() - board.margin() * 1.6;
        Frame frame =
                new Frame(Heads.head(head, type, width), body.draw(width), Heads.foot(side, type, width), type.gap(68));
        board.put(frame, board.margin(), Board.TOP, width, Board.HEIGHT - Board.TOP - Board.BOTTOM);
        if (shot != null) {
            picture(board, shot, sheet);
        }
        return board;
    }

    static void picture(Board board, Shot shot, Sheet sheet) {
        double wide = sheet.sideWidth();
        Region frame = sheet.frame(shot, Fit.EDGE, wide, Board.HEIGHT);
        frame.resizeRelocate(sheet.width() - wide, 0, wide, Board.HEIGHT);
        board.behind(frame);
    }

    private static Board wide(Face.Wide face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        double width = board.inner();
        double high = Math.round(width * 600 / 1680);
        Region picture = face.picture() == null ? new Region() : sheet.frame(face.picture(), Fit.WHOLE, width, high);
        picture.setMinHeight(high);
        picture.setPrefHeight(high);
        TextFlow text = Letters.flow(face.text(), Typeface.MEDIUM, type.sized(44), 1.25, "words");
        List<Region> foot = face.source().isEmpty() ? List.of(text) : List.of(text, Heads.source(face.source(), type));
        Frame frame = new Frame(Heads.head(face.head(), type, width), picture, foot, type.gap(36));
        board.put(frame, board.margin(), Board.TOP - 20, width, Board.HEIGHT - Board.TOP - Board.BOTTOM + 30);
        return board;
    }

    /// Draws a body for the width it has.
    @FunctionalInterface
    private interface Body {
        Region draw(double width);
    }
}
