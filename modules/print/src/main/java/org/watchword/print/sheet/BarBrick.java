package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import org.watchword.print.copy.SlideBody;

/// What is counted, and below it a bar as long as the number is large, with the number at its end.
record BarBrick(SlideType type, SlideBody.Amount amount) implements Brick {
    private static final double BAR = 0.7;
    private static final double FOR_NUMBER = 0.26;
    private static final double GAP = 0.4;

    @Override
    public double height(double width) {
        return words().height(width) + number().height(width * FOR_NUMBER);
    }

    @Override
    public boolean overflows(double width) {
        return words().overflows(width) || number().overflows(width * FOR_NUMBER);
    }

    @Override
    public void draw(Spot spot) {
        TextBrick words = words();
        words.draw(spot);
        Spot below = spot.down(words.height(spot.width()));
        double high = type.size() * BAR;
        double wide = spot.width() * (1 - FOR_NUMBER) * amount.share();
        double gap = type.size() * GAP;
        double line = number().style().lineHeight();
        boolean fromRight = type.writing().rightToLeft();
        double x = fromRight ? spot.x() + spot.width() - wide : spot.x();
        var bar = new Rectangle2D.Double(x, below.y() + (line - high) / 2, wide, high);
        spot.page().decoration(() -> spot.page().fill(bar, type.accent()));
        double room = spot.width() * FOR_NUMBER - gap;
        number().draw(below.column(fromRight ? spot.width() - wide - gap - room : wide + gap, room));
    }

    private TextBrick words() {
        return TextBrick.paragraph(type.writing(), amount.words(), type.body());
    }

    private TextBrick number() {
        return TextBrick.line(
                type.writing(), amount.value(), type.style(type.types().number(), 1.15, type.words()));
    }
}
