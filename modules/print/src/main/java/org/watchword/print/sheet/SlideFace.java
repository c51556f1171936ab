package org.watchword.print.sheet;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.print.Refused;
import org.watchword.print.copy.Passage;
import org.watchword.print.copy.Refusal;
import org.watchword.print.copy.SlideBody;
import org.watchword.print.copy.SlideCopy;
import org.watchword.print.copy.SlideCopy.Look;
import org.watchword.print.mark.Drawing;
import org.watchword.print.page.Page;

/// One slide on paper or on a page of a file: its words as large as they go on it, its picture at the side.
final class SlideFace {
    private static final double SMALLEST = 0.55;
    private static final double STEP = 0.05;
    private static final double MARGIN = 60;
    private static final double TOP = 44;
    private static final double BOTTOM = 34;
    private static final double BESIDE = 34;
    private static final double WIDEST_PANEL = 0.36;
    private static final double WHY = 0.36;

    private final SlideCopy copy;
    private final SlideShape shape;
    private final Optional<Drawing> picture;
    private final SlideWords words;

    private SlideFace(SlideCopy copy, SlideShape shape, Optional<Drawing> picture, SlideWords words) {
        this.copy = copy;
        this.shape = shape;
        this.picture = picture;
        this.words = words;
    }

    /// A slide whose words fit.
    ///
    /// @throws Refusal when they do not, however small, or a picture cannot be drawn
    static SlideFace of(TypeCases types, SlideCopy copy, SlideShape shape) throws Refusal {
        Optional<Drawing> picture = Optional.empty();
        if (copy.picture().isPresent()) {
            picture = Optional.of(Bricklayer.drawing(copy.picture().get().file()));
        }
        boolean dark = shape.onScreen()
                && (copy.head().look() == Look.COVER || copy.head().look() == Look.ASKED);
        for (double factor = shape.largest(); factor >= SMALLEST; factor -= STEP) {
            SlideType type = new SlideType(types.in(copy.writing()), copy.writing(), shape.scaled(24) * factor, dark);
            SlideFace face = new SlideFace(copy, shape, picture, SlideWords.of(copy, type, shape));
            if (face.fits()) {
                return face;
            }
        }
        throw new Refusal(Refused.Reason.DOES_NOT_FIT, copy.head().heading());
    }

    double height() {
        return shape.height();
    }

    /// Draws it with its upper left corner at a spot; the words that belong to it become parts of the spot's element.
    void draw(Spot spot) {
        Page page = spot.page();
        Rectangle2D whole = new Rectangle2D.Double(spot.x(), spot.y(), shape.width(), shape.height());
        if (shape.onScreen()) {
            page.decoration(() -> page.ground(whole, words.type().dark() ? Ink.INK : Ink.PAPER));
        }
        Spot column = spot.column(left(), column());
        double free = free();
        double top = shape.scaled(TOP) + (isCentred() ? Math.max(0, free) / 2 : 0);
        words.head().draw(spot.column(left(), headColumn()).down(top));
        Spot below = column.down(top + headHeight() + words.gap());
        words.body().draw(below);
        if (hasWhy()) {
            drawWhy(spot.column(left() + column() + shape.scaled(BESIDE), whyWidth()), below.y());
        }
        double foot = words.foot().height(column());
        words.foot().draw(column.down(shape.height() - shape.scaled(BOTTOM) - foot));
        if (picture.isPresent()) {
            drawPicture(spot, picture.get(), below.y() + words.body().height(column()));
        }
    }

    private boolean fits() {
        double room = isWide() ? shape.height() * 0.3 : 0;
        boolean sides = !words.head().overflows(headColumn())
                && !words.body().overflows(column())
                && !words.foot().overflows(column());
        double whyHeight = hasWhy() ? words.why().height(whyInner()) + 2 * shape.scaled(BESIDE) * 0.7 : 0;
        boolean why = !hasWhy()
                || (whyHeight <= shape.height() - shape.scaled(BOTTOM + TOP) - headHeight()
                        && !words.why().overflows(whyInner()));
        return sides && why && free() >= room;
    }

    /// What is left between body and foot.
    private double free() {
        double foot = words.foot().height(column());
        double used = headHeight() + words.gap() + words.body().height(column());
        return shape.height() - shape.scaled(TOP + BOTTOM) - used - (foot > 0 ? foot + words.gap() * 0.7 : 0);
    }

    private void drawWhy(Spot spot, double top) {
        double inset = shape.scaled(BESIDE) * 0.7;
        double height = words.why().height(whyInner()) + 2 * inset;
        double y = Math.min(top, spot.y() + shape.height() - shape.scaled(BOTTOM) - height);
        Rectangle2D card = new Rectangle2D.Double(spot.x(), y, spot.width(), height);
        spot.page().decoration(() -> spot.page().ground(card, shape.onScreen() ? Ink.PAPER : Ink.SAND));
        words.why().draw(spot.down(y - spot.y() + inset).column(inset, whyInner()));
    }

    private void drawPicture(Spot spot, Drawing drawing, double below) {
        Passage.Picture told = copy.picture().orElseThrow();
        Rectangle2D place = isWide() ? across(spot, drawing, below) : panel(spot, drawing);
        Page page = spot.page();
        Runnable drawn = () -> page.within(
                place, () -> drawing.draw(page, place.getX(), place.getY(), place.getWidth(), place.getHeight()));
        if (told.decorative() || told.alt().isEmpty()) {
            page.decoration(drawn);
            return;
        }
        var figure = spot.parent().child(org.watchword.print.tag.Role.FIGURE).described(told.alt());
        page.box(figure, place.getX(), place.getY(), place.getWidth(), place.getHeight());
        page.content(figure, drawn);
    }

    /// At the side, along the whole height where it is as tall as the slide.
    private Rectangle2D panel(Spot spot, Drawing drawing) {
        double width = panelWidth();
        double height = Math.min(shape.height(), width / drawing.proportion());
        boolean fromRight = words.type().writing().rightToLeft();
        double x = fromRight ? spot.x() : spot.x() + shape.width() - width;
        return new Rectangle2D.Double(x, spot.y() + (shape.height() - height) / 2, width, height);
    }

    private Rectangle2D across(Spot spot, Drawing drawing, double below) {
        double top = below + words.gap() * 0.5;
        double foot = words.foot().height(column());
        double bottom = spot.y() + shape.height() - shape.scaled(BOTTOM) - (foot > 0 ? foot + words.gap() * 0.5 : 0);
        double height = Math.min(bottom - top, column() / drawing.proportion());
        double width = height * drawing.proportion();
        return new Rectangle2D.Double(spot.x() + left(), top, width, height);
    }

    private double panelWidth() {
        return picture.isEmpty() || isWide()
                ? 0
                : Math.min(
                        shape.width() * WIDEST_PANEL,
                        shape.height() * picture.get().proportion());
    }

    private double left() {
        boolean panelFirst = words.type().writing().rightToLeft() && panelWidth() > 0;
        return panelFirst ? panelWidth() + shape.scaled(BESIDE) : shape.scaled(MARGIN);
    }

    private double column() {
        double panel = panelWidth();
        double right = panel > 0 ? panel + shape.scaled(BESIDE) : shape.scaled(MARGIN);
        double whole = shape.width() - shape.scaled(MARGIN) - right;
        return hasWhy() ? whole - whyWidth() - shape.scaled(BESIDE) : whole;
    }

    /// A question's words go over its answers and over what is to be known of them.
    private double headColumn() {
        return hasWhy() ? column() + whyWidth() + shape.scaled(BESIDE) : column();
    }

    private double headHeight() {
        return words.head().height(headColumn());
    }

    private double whyWidth() {
        return (shape.width() - 2 * shape.scaled(MARGIN)) * WHY;
    }

    private double whyInner() {
        return whyWidth() - 2 * shape.scaled(BESIDE) * 0.7;
    }

    private boolean hasWhy() {
        return copy.body() instanceof SlideBody.Answers answers
                && !answers.why().isEmpty();
    }

    private boolean isWide() {
        return copy.head().look() == Look.WIDE && picture.isPresent();
    }

    private boolean isCentred() {
        return copy.head().look() == Look.COVER || copy.head().look() == Look.STATEMENT;
    }

    /// The parts of a slide that are set from its words alone.
    private record SlideWords(SlideType type, Stack head, Brick body, Stack foot, Stack why, double gap) {

        static SlideWords of(SlideCopy copy, SlideType type, SlideShape shape) throws Refusal {
            SlideBricks bricks = new SlideBricks(type, 0.62);
            Brick body = bricks.body(copy.body());
            Stack why = new Stack(List.of(), 0);
            if (copy.body() instanceof SlideBody.Answers answers) {
                SlideType small = type.light().at(type.size() * 0.82);
                why = new SlideBricks(small, 0.5).passages(answers.why());
            }
            return new SlideWords(
                    type, head(copy, type, shape), body, foot(copy, type, shape), why, type.size() * 1.15);
        }

        private static Stack head(SlideCopy copy, SlideType type, SlideShape shape) {
            double share = switch (copy.head().look()) {
                case COVER -> 2.5;
                case STATEMENT -> 2.3;
                case ASKED -> 1.5;
                case WIDE, USUAL -> 1.9;
            };
            List<Brick> head = new ArrayList<>();
            if (!copy.head().eyebrow().isEmpty()) {
                head.add(TextBrick.line(
                        type.writing(),
                        copy.head().eyebrow(),
                        type.style(type.types().semibold(), 0.72, type.accent())));
            }
            head.add(SlideBricks.heading(type, copy.head().heading(), type.size() * share, shape.heading()));
            return new Stack(head, type.size() * 0.2);
        }

        private static Stack foot(SlideCopy copy, SlideType type, SlideShape shape) {
            List<Brick> foot = new ArrayList<>();
            if (!copy.remember().isEmpty()) {
                TextBrick line = TextBrick.paragraph(
                        type.writing(), copy.remember(), type.style(type.types().semibold(), 0.86, type.remembered()));
                foot.add(new BarredBrick(line, type.writing().rightToLeft()));
            }
            Style small = type.at(shape.scaled(13)).style(type.types().regular(), 1, type.soft());
            copy.foot().forEach(said -> foot.add(TextBrick.said(said, small, org.watchword.print.tag.Role.PARAGRAPH)));
            return new Stack(foot, type.size() * 0.4);
        }
    }
}
