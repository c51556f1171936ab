package org.watchword.desktop.prints;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.TextSize;

/// How the chosen print is wanted on paper, out of what it can be had as. It is never anything that is not offered.
record Making(Print print, PrintOffer offer, PrintOrder order) {
    private static final String SHOP = "SHOP";
    private static final String HERE = "HERE";

    /// What she chooses, in the order of the boxes.
    enum Part {
        PAPER,
        LETTERS,
        INK,
        FINISH,
        MAKER
    }

    /// @param wanted before; as it was designed when there is nothing, or when this print cannot be had so
    static Making of(Print print, Optional<PrintOrder> wanted) {
        PrintOffer offer = PrintOffer.of(print);
        return new Making(
                print,
                offer,
                wanted.filter(order -> offer.refusal(order).isEmpty()).orElse(PrintOrder.usual(print)));
    }

    /// What can be chosen with everything else as it is; one when there is nothing to choose.
    List<Option> options(Part part, Texts texts) {
        return switch (part) {
            case PAPER ->
                offer.papers().stream()
                        .map(paper -> new Option(paper.name(), PrintItem.paper(paper)))
                        .toList();
            case LETTERS ->
                offer.texts().stream()
                        .map(size -> new Option(size.name(), texts.get(word(size))))
                        .toList();
            case INK ->
                offer.inks().stream()
                        .map(use -> new Option(use.name(), texts.get(word(use))))
                        .toList();
            case FINISH ->
                offer.finishes(order.paper()).stream()
                        .map(finish -> new Option(finish.name(), texts.get(word(finish))))
                        .toList();
            case MAKER -> makers(texts);
        };
    }

    private List<Option> makers(Texts texts) {
        Option here = new Option(HERE, texts.get(PrintsWord.OWN_PRINTER));
        return offer.refusal(order.toShop()).isPresent()
                ? List.of(here)
                : List.of(here, new Option(SHOP, texts.get(PrintsWord.PRINT_SHOP)));
    }

    /// The code of what is chosen.
    String chosen(Part part) {
        return switch (part) {
            case PAPER -> order.paper().name();
            case LETTERS -> order.text().name();
            case INK -> order.ink().name();
            case FINISH -> order.finish().name();
            case MAKER -> order.forShop() ? SHOP : HERE;
        };
    }

    /// The order with another choice; what does not go with it any more is as usual.
    PrintOrder with(Part part, String code) {
        PrintOrder now = switch (part) {
            case PAPER -> order.on(Paper.valueOf(code));
            case LETTERS -> order.with(TextSize.valueOf(code));
            case INK -> order.with(InkUse.valueOf(code));
            case FINISH -> order.with(Finish.valueOf(code));
            case MAKER -> new PrintOrder(order.paper(), order.text(), order.ink(), order.finish(), code.equals(SHOP));
        };
        PrintOrder made = offer.finishes(now.paper()).contains(now.finish()) ? now : now.with(Finish.FLAT);
        return offer.refusal(made).isEmpty()
                ? made
                : new PrintOrder(made.paper(), made.text(), made.ink(), made.finish(), false);
    }

    /// What tells its file from one that is made otherwise, such as "-large-booklet"; empty as it was designed.
    String mark() {
        PrintOrder usual = PrintOrder.usual(print);
        return Stream.of(
                        order.paper() == usual.paper() ? "" : order.paper().name(),
                        order.text() == usual.text() ? "" : order.text().name(),
                        order.ink() == usual.ink() ? "" : order.ink().name().replace('_', '-'),
                        order.finish() == usual.finish() ? "" : order.finish().name(),
                        order.forShop() ? SHOP : "")
                .filter(part -> !part.isEmpty())
                .map(part -> "-" + part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static PrintsWord word(TextSize size) {
        return switch (size) {
            case CLEAR -> PrintsWord.CLEAR;
            case LARGE -> PrintsWord.LARGE;
        };
    }

    private static PrintsWord word(InkUse use) {
        return switch (use) {
            case COLOUR -> PrintsWord.COLOUR;
            case SAVE_INK -> PrintsWord.SAVE_INK;
            case BLACK -> PrintsWord.BLACK;
        };
    }

    private static PrintsWord word(Finish finish) {
        return switch (finish) {
            case FLAT -> PrintsWord.FLAT;
            case FOLDED -> PrintsWord.FOLDED;
            case BOOKLET -> PrintsWord.BOOKLET;
            case TILES -> PrintsWord.TILES;
        };
    }
}
