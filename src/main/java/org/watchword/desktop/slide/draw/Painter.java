package org.watchword.desktop.slide.draw;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Head;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.face.Told;
import org.watchword.desktop.slide.picture.Fit;
import org.watchword.desktop.slide.picture.PictureShelf;

/// Draws a face on a board. What has too much to say is set smaller as a whole until it fits, down to letters that can
/// just be read from the back; what does not fit then either is told by [Board#overflow].
public final class Painter {
    /// Letters of a half are shown at half their size.
    private static final double LARGER = 1.4;

    /// Below a wide picture; the few words of a plain slide, which has no eyebrow, are larger.
    private static final double WIDE_WORDS = 44;

    private static final double PLAIN_WORDS = 72;

    private static final double[] SCALES = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64};

    private final double width;
    private final double pixels;
    private final @Nullable PictureShelf shelf;

    /// @param width of the board in its own pixels, 1440 (4:3) to 1920 (16:9)
    /// @param pixels of the screen for one of the board
    /// @param shelf null to measure words only
    public Painter(double width, double pixels, @Nullable PictureShelf shelf) {
        this.width = width;
        this.pixels = pixels;
        this.shelf = shelf;
    }

    public Board paint(Told told) {
        return fitted(told, new Sheet(width, new Type(1, told.language()), pixels, shelf));
    }

    /// Two languages, one above the other. Where both cannot be read from the back of the hall, the first stands
    /// alone.
    public Board paint(Told upper, Told lower) {
        Board above = half(upper);
        Board below = half(lower);
        return above.fits() && below.fits() ? Halves.stacked(width, above, below) : paint(upper);
    }

    /// A board for half of the wall: twice as wide, to be shown at half its size, so its letters are twice as large.
    private Board half(Told told) {
        Type type = new Type(LARGER, new Letters(told.language()), 2 * Type.FLOOR);
        Told plain = new Told(told.face().withoutSidePicture(), told.language());
        return fitted(plain, new Sheet(2 * width, type, pixels / 2, shelf));
    }

    private static Board fitted(Told told, Sheet sheet) {
        Board board = drawn(told, sheet);
        for (int smaller = 1; smaller < SCALES.length && !board.fits(); smaller++) {
            board = drawn(told, sheet.in(sheet.type().at(sheet.type().scale() * SCALES[smaller])));
        }
        return board;
    }

    private static Board drawn(Told told, Sheet sheet) {
        Board board = draw(told.face(), sheet);
        board.setNodeOrientation(told.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
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
            case Face.Plain plain -> Covers.plain(plain, sheet);
            case Face.Wide wide -> wide(wide, sheet);
            case Face.Whole whole -> whole(whole, sheet);
            case Face.Join join -> Joining.draw(join, sheet);
            case Face.Entering entering -> Joining.draw(entering, sheet);
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

    private static Board whole(Face.Whole face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Region picture = sheet.frame(face.picture(), Fit.WHOLE, sheet.width(), Board.HEIGHT);
        picture.resizeRelocate(0, 0, sheet.width(), Board.HEIGHT);
        board.behind(picture);
        return board;
    }

    private static Board wide(Face.Wide face, Sheet sheet) {
        Board board = new Board(sheet.width(), "paper");
        Type type = sheet.type();
        double width = board.inner();
        double high = Math.min(600, Math.round(width * 600 / 1680));
        Region picture = face.picture() == null ? new Region() : sheet.frame(face.picture(), Fit.WHOLE, width, high);
        picture.setMinHeight(high);
        picture.setPrefHeight(high);
        double size = face.head().eyebrow().isEmpty() ? PLAIN_WORDS : WIDE_WORDS;
        Region text = type.flow(face.text(), Typeface.MEDIUM, type.sized(size), 1.25, "words");
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
