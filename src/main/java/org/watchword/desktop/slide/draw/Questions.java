package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Choice;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Line;

/// A question on the wall: the answers on the left; on the right what to do now, and later why. The places are the
/// same from reading to reveal, so nothing jumps.
final class Questions {
    private Questions() {}

    static Board draw(Face.Asked face, Sheet sheet) {
        Board board = new Board(sheet.width(), "ink");
        Type type = sheet.type();
        double width = board.inner();
        Region head = head(face, type, width);
        double top = Board.TOP - 12;
        double below = top + head.prefHeight(width) + type.gap(52);
        double high = Board.HEIGHT - Board.BOTTOM - 20 - below;
        double side = Math.max(440, width * 0.3);
        double left = width - side - 80;
        board.put(head, board.margin(), top, width, below - top);
        board.put(answers(face, type), board.margin(), below, left, high);
        @Nullable Region beside = beside(face, type);
        if (beside != null) {
            board.put(beside, board.margin() + left + 80, below, side, high);
        }
        return board;
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
            answers.add(face.scale() ? Answer.point(choice, type) : Answer.row(choice, type));
        }
        return face.scale() ? new Beside(answers, type.gap(16)) : new Rows(answers, type.gap(18), 28, 136);
    }

    private static @Nullable Region beside(Face.Asked face, Type type) {
        if (face.why() != null) {
            return why(face.why(), type);
        }
        return face.prompt().isEmpty() ? null : prompt(face.prompt(), type);
    }

    private static Region prompt(String prompt, Type type) {
        TextFlow words = Letters.flow(prompt, Typeface.BOLD, type.sized(56), 1.15, "on-lamp");
        Stacked card = Stacked.centred(List.of(words), 0);
        card.getStyleClass().add("prompt");
        card.setPadding(new Insets(type.gap(44)));
        return card;
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
}
