package org.watchword.desktop.slide.face;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.figure.Figure;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// The body of one slide at one step, sorted into what the layouts draw.
final class Body {
    private final Slide slide;
    private final int step;
    private final Filler filler;

    Body(Slide slide, int step, Filler filler) {
        this.slide = slide;
        this.step = step;
        this.filler = filler;
    }

    /// The first paragraph, or nothing.
    Line text() {
        return paragraphLines().stream().findFirst().orElse(Line.of(""));
    }

    List<Item> paragraphs() {
        return paragraphLines().stream().map(line -> new Item(line, true)).toList();
    }

    List<Item> items() {
        List<List<Inline>> listed = listed();
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < listed.size(); index++) {
            items.add(new Item(filler.fill(listed.get(index)), shown(index)));
        }
        return items;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        Line title = Line.of("");
        int before = 0;
        for (Block block : slide.body()) {
            if (block instanceof Block.Paragraph(List<Inline> text)) {
                title = filler.fill(text);
            } else if (block instanceof Block.Bullets list) {
                List<Item> items = new ArrayList<>();
                for (List<Inline> item : list.items()) {
                    items.add(new Item(filler.fill(item), shown(before + items.size())));
                }
                columns.add(new Column(sign(columns.size()), title, items));
                before += items.size();
            }
        }
        return columns;
    }

    List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        List<List<Inline>> listed = listed();
        for (int index = 0; index < listed.size(); index++) {
            boolean shown = shown(index);
            Line rest = filler.fill(withoutContact(listed.get(index)));
            contactIn(listed.get(index))
                    .flatMap(filler::contact)
                    .ifPresent(contact -> cards.add(filler.card(contact, rest, shown)));
        }
        return cards;
    }

    List<Bar> bars(Locale locale) {
        List<Bar> bars = new ArrayList<>();
        List<List<Inline>> listed = listed();
        BigDecimal largest = listed.stream()
                .flatMap(item -> figureIn(item).stream())
                .map(Figure::value)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        for (int index = 0; index < listed.size(); index++) {
            boolean shown = shown(index);
            Line words = filler.fill(withoutFigure(listed.get(index)));
            figureIn(listed.get(index)).ifPresent(figure -> bars.add(bar(figure, largest, words, shown, locale)));
        }
        return bars;
    }

    Optional<String> film() {
        return slide.body().stream()
                .filter(Block.Film.class::isInstance)
                .map(film -> ((Block.Film) film).alt())
                .findFirst();
    }

    @Nullable
    Shot shot() {
        return slide.body().stream()
                .filter(Block.Picture.class::isInstance)
                .map(Block.Picture.class::cast)
                .map(picture -> new Shot(picture.file(), picture.alt()))
                .findFirst()
                .orElse(null);
    }

    Face.Side side(@Nullable String clock) {
        Item remember = remember();
        return new Face.Side(remember, shot(), clock, source());
    }

    /// Where the figures used so far come from; empty when there are none. Ask for it last.
    String source() {
        return filler.source();
    }

    static Optional<String> contactIn(List<Inline> item) {
        return item.stream()
                .filter(Inline.ContactRef.class::isInstance)
                .map(ref -> ((Inline.ContactRef) ref).id())
                .findFirst();
    }

    private static Bar bar(Figure figure, BigDecimal largest, Line words, boolean shown, Locale locale) {
        double part = largest.signum() == 0 ? 0 : figure.value().doubleValue() / largest.doubleValue();
        return new Bar(FigureText.value(figure, locale), Math.clamp(part, 0, 1), words, shown);
    }

    private Optional<Figure> figureIn(List<Inline> item) {
        return item.stream()
                .filter(Inline.FigureRef.class::isInstance)
                .map(ref -> ((Inline.FigureRef) ref).id())
                .findFirst()
                .flatMap(filler::figure);
    }

    private static List<Inline> withoutContact(List<Inline> item) {
        return trimmed(item.stream()
                .filter(inline -> !(inline instanceof Inline.ContactRef))
                .toList());
    }

    private static List<Inline> withoutFigure(List<Inline> item) {
        return trimmed(item.stream()
                .filter(inline -> !(inline instanceof Inline.FigureRef))
                .toList());
    }

    /// Without the blank that stood between a reference and its words.
    private static List<Inline> trimmed(List<Inline> item) {
        if (item.isEmpty() || !(item.getFirst() instanceof Inline.Words(String words))) {
            return item;
        }
        List<Inline> trimmed = new ArrayList<>(item);
        trimmed.set(0, new Inline.Words(words.stripLeading()));
        return trimmed;
    }

    private @Nullable Item remember() {
        boolean last = step >= slide.steps() - 1;
        return slide.body().stream()
                .filter(Block.Remember.class::isInstance)
                .map(block -> new Item(filler.fill(((Block.Remember) block).text()), last))
                .findFirst()
                .orElse(null);
    }

    private List<Line> paragraphLines() {
        return slide.body().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> filler.fill(((Block.Paragraph) block).text()))
                .toList();
    }

    private List<List<Inline>> listed() {
        return slide.body().stream()
                .filter(Block.Bullets.class::isInstance)
                .flatMap(block -> ((Block.Bullets) block).items().stream())
                .toList();
    }

    private boolean shown(int item) {
        return !slide.revealsList() || step > item;
    }

    private Column.Sign sign(int column) {
        if (slide.columns() == Columns.EQUAL) {
            return Column.Sign.NONE;
        }
        return column == 0 ? Column.Sign.DO : Column.Sign.DONT;
    }
}
