package org.watchword.desktop.slide.draw;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Typeface;
import org.watchword.desktop.slide.face.Card;
import org.watchword.desktop.slide.face.Face;

/// Who to call: the number first and large, then what it is for and whose it is: beside it, or below every number where
/// one is too long for its column.
final class People {
    private static final double NUMBER = 84;
    private static final double ADDRESS = 54;

    private People() {}

    static Region draw(Face.Contacts face, Type type, double width) {
        List<Region> rows = new ArrayList<>();
        if (!face.text().isEmpty()) {
            rows.add(type.flow(face.text(), Typeface.MEDIUM, type.point(), 1.28, "words"));
        }
        double numbers = numberWidth(face.cards(), type, width);
        boolean beside = face.cards().stream().allMatch(card -> widthOf(card, type) <= numbers + 1);
        for (Card card : face.cards()) {
            Region row = beside ? beside(card, type, numbers) : single(card, type);
            row.setVisible(card.shown());
            rows.add(row);
        }
        return Stacked.spread(rows, type.gap(36), 60);
    }

    /// One number large, its owner below: for the holding slide.
    static Region single(Card card, Type type) {
        return Stacked.of(List.of(new Fixed(number(card, type), widthOf(card, type)), words(card, type)), type.gap(12));
    }

    private static Region beside(Card card, Type type, double numbers) {
        return new Pair(new Fixed(number(card, type), numbers), words(card, type), type.gap(64), type.sized(44) * 1.2);
    }

    private static Region words(Card card, Type type) {
        return Stacked.of(
                List.of(
                        type.flow(card.purpose(), Typeface.BOLD, type.sized(44), 1.2, "words"),
                        type.flow(card.name(), Typeface.REGULAR, type.sized(36), 1.25, "soft")),
                type.gap(4));
    }

    private static Text number(Card card, Type type) {
        return card.telephone()
                ? type.text(card.number(), Typeface.NUMBER, type.sized(NUMBER), "number")
                : type.text(card.number(), Typeface.BOLD, type.sized(ADDRESS), "number");
    }

    private static double numberWidth(List<Card> cards, Type type, double width) {
        double widest =
                cards.stream().mapToDouble(card -> widthOf(card, type)).max().orElse(0);
        return Math.min(widest, width * 0.48);
    }

    private static double widthOf(Card card, Type type) {
        return number(card, type).getLayoutBounds().getWidth();
    }
}
