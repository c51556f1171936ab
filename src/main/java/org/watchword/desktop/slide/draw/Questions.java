package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Choice;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Task;

/// A question on the wall. Answers have the whole width until they are revealed; then the reason stands on the right.
final class Questions {
    private static final double SCALE = 500;

    private Questions() {}

    static Board draw(Face.Asked face, Sheet sheet) {
        Board board = new Board(sheet.width(), "ink");
        Type type = sheet.type();
        double width = board.inner();
        Region head = head(face, type, width);
        double top = Board.TOP - 12;
        double below = top + head.prefHeight(width) + type.gap(52);
        double high = Board.HEIGHT - Board.BOTTOM - 20 - below;
        board.put(head, board.margin(), top, width, below - top);
        if (!face.prompt().isEmpty()) {
            Region prompt = prompt(face.prompt(), type);
            double wide = prompt.prefWidth(-1);
            board.put(prompt, board.margin() + width - wide, 36, wide, prompt.prefHeight(wide));
        }
        Space space = new Space(board.margin(), below, width, high);
        task(face, board, space, sheet);
        if (face.why() != null) {
            reason(face.task(), face.why(), board, space, type);
        }
        return board;
    }

    private static void task(Face.Asked face, Board board, Space space, Sheet sheet) {
        Type type = sheet.type();
        Space left = face.why() == null ? space : space.left();
        switch (face.task()) {
            case Task.Options(List<Choice> choices) -> left.put(answers(choices, type), board);
            case Task.Scale(List<Choice> choices) -> space.atMost(SCALE).put(Scales.draw(choices, type), board);
            case Task.Couples couples -> left.put(Couples.draw(couples, type), board);
            case Task.Writing writing -> left.put(Writings.draw(writing, type), board);
            case Task.Cloud cloud -> left.put(new Cloud(cloud, type), board);
            case Task.Places places -> places(board, places, face.why() != null, space, sheet);
            case Task.Scene scene when face.why() == null -> left.put(Scenery.draw(scene, type), board);
            case Task.Scene _ -> {}
        }
    }

    /// The reason stands at the right, below a picture, or in place of the last scene; a scale has none.
    private static void reason(Task task, Face.Why why, Board board, Space space, Type type) {
        switch (task) {
            case Task.Scale _ -> {}
            case Task.Places _ -> space.belowPicture().put(why(why, type, 38), board);
            case Task.Scene _ -> {
                Region card = why(why, type, 46);
                space.atMost(card.prefHeight(space.width())).put(card, board);
            }
            default -> space.right().put(why(why, type, 38), board);
        }
    }

    private static void places(Board board, Task.Places places, boolean reasoned, Space space, Sheet sheet) {
        Space picture = space.picture(reasoned);
        picture.put(new Spotted(places, sheet, picture.width(), picture.high()), board);
        space.besidePicture(reasoned).put(answers(places.choices(), sheet.type()), board);
    }

    private static Region head(Face.Asked face, Type type, double width) {
        List<Region> parts = new ArrayList<>();
        parts.add(type.flow(face.head().eyebrow(), Typeface.SEMIBOLD, type.eyebrow(), 1.2, "accent"));
        Region question = type.flow(face.head().heading(), Typeface.BOLD, type.question(), 1.12, "words");
        parts.add(Letters.balanced(question, width));
        if (!face.more().isEmpty()) {
            parts.add(type.flow(face.more(), Typeface.REGULAR, type.small(), 1.25, "soft"));
        }
        return Stacked.of(parts, type.gap(12));
    }

    private static Region answers(List<Choice> choices, Type type) {
        List<Region> answers = new ArrayList<>();
        for (Choice choice : choices) {
            answers.add(Answer.row(choice, type));
        }
        return new Rows(answers, type.gap(18), 28, 136);
    }

    /// A tag on the line of the eyebrow: what to do now.
    private static Region prompt(String prompt, Type type) {
        HBox tag = new HBox(18, Signs.path(Signs.HAND, 40, "on-lamp"), words(prompt, type));
        tag.setAlignment(Pos.CENTER);
        tag.getStyleClass().add("prompt");
        tag.setPadding(new Insets(10, 30, 10, 24));
        return tag;
    }

    private static Region words(String prompt, Type type) {
        return type.flow(prompt, Typeface.BOLD, Math.max(42, type.floor()), 1.2, "on-lamp");
    }

    private static Region why(Face.Why why, Type type, double size) {
        List<Region> parts = new ArrayList<>();
        parts.add(type.flow(why.title(), Typeface.BOLD, type.small(), 1.2, "deck-words"));
        for (Line line : why.text()) {
            parts.add(type.flow(line, Typeface.REGULAR, type.sized(size), 1.32, "card-words"));
        }
        Stacked card = Stacked.of(parts, type.gap(26));
        card.getStyleClass().add("why");
        card.setPadding(new Insets(type.gap(44)));
        return card;
    }
}
