package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Choice;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Line;

/// A question on the wall. Answers have the whole width until they are revealed; then the reason stands on the right.
final class Questions {
    private static final double GAP = 56;
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
            Region prompt = prompt(face.prompt());
            double wide = prompt.prefWidth(-1);
            board.put(prompt, board.margin() + width - wide, 36, wide, prompt.prefHeight(wide));
        }
        if (face.scale()) {
            board.put(Scales.draw(face.choices(), type), board.margin(), below, width, Math.min(high, SCALE));
        } else {
            answers(board, face, type, new Space(below, high));
        }
        return board;
    }

    private static void answers(Board board, Face.Asked face, Type type, Space space) {
        double width = board.inner();
        double side = face.why() == null ? 0 : Math.max(430, width * 0.28);
        double left = face.why() == null ? width : width - side - GAP;
        board.put(answers(face, type), board.margin(), space.top(), left, space.high());
        if (face.why() != null) {
            board.put(why(face.why(), type), board.margin() + left + GAP, space.top(), side, space.high());
        }
    }

    private static Region head(Face.Asked face, Type type, double width) {
        List<Region> parts = new ArrayList<>();
        parts.add(Letters.flow(face.head().eyebrow(), Typeface.SEMIBOLD, type.eyebrow(), 1.2, "accent"));
        TextFlow question = Letters.flow(face.head().heading(), Typeface.BOLD, type.question(), 1.12, "words");
        parts.add(Letters.balanced(question, width));
        if (!face.more().isEmpty()) {
            parts.add(Letters.flow(face.more(), Typeface.REGULAR, type.small(), 1.25, "soft"));
        }
        return Stacked.of(parts, type.gap(12));
    }

    private static Region answers(Face.Asked face, Type type) {
        List<Region> answers = new ArrayList<>();
        for (Choice choice : face.choices()) {
            answers.add(Answer.row(choice, type));
        }
        return new Rows(answers, type.gap(18), 28, 136);
    }

    /// A tag on the line of the eyebrow: what to do now.
    private static Region prompt(String prompt) {
        HBox tag = new HBox(18, Signs.path(Signs.HAND, 40, "on-lamp"), words(prompt));
        tag.setAlignment(Pos.CENTER);
        tag.getStyleClass().add("prompt");
        tag.setPadding(new Insets(10, 30, 10, 24));
        return tag;
    }

    private static Text words(String prompt) {
        return Letters.text(prompt, Typeface.BOLD, 42, "on-lamp");
    }

    private static Region why(Face.Why why, Type type) {
        List<Region> parts = new ArrayList<>();
        parts.add(Letters.flow(why.title(), Typeface.BOLD, type.small(), 1.2, "deck-words"));
        for (Line line : why.text()) {
            parts.add(Letters.flow(line, Typeface.REGULAR, type.sized(38), 1.32, "card-words"));
        }
        Stacked card = Stacked.of(parts, type.gap(26));
        card.getStyleClass().add("why");
        card.setPadding(new Insets(type.gap(44)));
        return card;
    }

    /// Where the answers stand.
    private record Space(double top, double high) {}
}
