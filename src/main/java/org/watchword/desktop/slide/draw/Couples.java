package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Task;

/// Things to bring together: letters on one side, numbers on the other. Once they are joined, partners touch.
final class Couples {
    private Couples() {}

    static Region draw(Task.Couples couples, Type type) {
        List<Region> rows = new ArrayList<>();
        for (Task.Couple couple : couples.couples()) {
            Region left = card(couple.letter(), couple.left(), couples.joined(), type);
            Region right = card(couple.number(), couple.right(), couples.joined(), type);
            rows.add(new Beside(List.of(left, right), couples.joined() ? 4 : type.gap(96)));
        }
        return new Rows(rows, type.gap(18), 28, 136);
    }

    private static Region card(String sign, Line text, boolean joined, Type type) {
        double size = type.sized(40);
        Region disc = joined
                ? Signs.numbered(type, sign, size * 1.5, "disc-joined", "on-lamp")
                : Signs.numbered(type, sign, size * 1.5, "disc-ink", "words");
        Region words = type.flow(text, Typeface.REGULAR, size, 1.2, "words");
        Stacked card = Stacked.centred(List.of(new Pair(disc, words, size * 0.6, size * 1.2)), 0);
        card.getStyleClass().add("answer");
        if (joined) {
            card.getStyleClass().add("right");
        }
        card.setPadding(new Insets(type.gap(20), type.gap(28), type.gap(20), type.gap(28)));
        return card;
    }
}
