package org.watchword.print.press;

import org.watchword.content.print.Paper;
import org.watchword.print.DeckOrder;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.sheet.Sheet;
import org.watchword.print.sheet.TypeCases;

/// What lays out each form of a deck.
final class DeckSheets {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private DeckSheets() {}

    static Sheet sheet(TypeCases types, DeckDesk desk, DeckOrder order) {
        Paper paper = order.paper();
        double shorter = paper.widthMm() * POINTS_PER_MM;
        double longer = paper.heightMm() * POINTS_PER_MM;
        return switch (order.form()) {
            case SLIDES -> Sheet.slides(types, desk);
            case FLIP_CHART -> Sheet.flipChart(types, desk, longer, shorter);
            case AGREEMENT -> Sheet.agreement(types, desk, longer, shorter);
            case HANDOUT -> Sheet.handout(types, desk);
            case LINES -> Sheet.lines(types, desk);
            case NOTES -> Sheet.notes(types, desk);
            case OUTLINE -> Sheet.outline(types, desk);
            case QUESTIONS -> Sheet.questions(types, desk);
            case CATCH_UP -> Sheet.catchUp(types, desk, shorter, longer);
        };
    }
}
