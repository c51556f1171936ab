package org.watchword.desktop.prints;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.TextSize;
import org.watchword.room.Room;
import org.watchword.session.book.GivenOut;

/// How a print of the library is wanted on paper.
record PrintMaking(Print print, PrintOffer offer, PrintOrder order) implements Making {
    private static final String SHOP = "SHOP";
    private static final String HERE = "HERE";

    /// @param wanted before; as it was designed when there is nothing, or when this print cannot be had so
    static PrintMaking of(Print print, Optional<PrintOrder> wanted) {
        PrintOffer offer = PrintOffer.of(print);
        return new PrintMaking(
                print,
                offer,
                wanted.filter(order -> offer.refusal(order).isEmpty()).orElse(PrintOrder.usual(print)));
    }

    @Override
    public List<Option> options(Part part, Texts texts) {
        return switch (part) {
            case PAPER ->
                offer.papers().stream()
                        .map(paper -> new Option(paper.name(), PrintItem.paper(paper)))
                        .toList();
            case LETTERS ->
                offer.texts().stream()
                        .map(size -> new Option(size.name(), texts.get(PaperWords.of(size))))
                        .toList();
            case INK ->
                offer.inks().stream()
                        .map(use -> new Option(use.name(), texts.get(PaperWords.of(use))))
                        .toList();
            case FINISH ->
                offer.finishes(order.paper()).stream()
                        .map(finish -> new Option(finish.name(), texts.get(PaperWords.of(finish))))
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

    @Override
    public String chosen(Part part) {
        return switch (part) {
            case PAPER -> order.paper().name();
            case LETTERS -> order.text().name();
            case INK -> order.ink().name();
            case FINISH -> order.finish().name();
            case MAKER -> order.forShop() ? SHOP : HERE;
        };
    }

    @Override
    public Choice choose(Choice now, Part part, String code) {
        return now.withOrder(with(part, code));
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

    @Override
    public PrintResult make(Room room, Choice choice) {
        return room.print(Gaps.filled(print, choice.gaps()), order, choice.language(), new Area(choice.area()));
    }

    @Override
    public Optional<Making> forReading() {
        return order.finish().onPaperOnly()
                ? Optional.of(new PrintMaking(print, offer, order.forReading()))
                : Optional.empty();
    }

    @Override
    public String fileName(Choice choice) {
        return print.id() + "-" + choice.language() + mark() + ".pdf";
    }

    @Override
    public List<String> gaps(String language) {
        return LetterGaps.names(print, language);
    }

    @Override
    public List<String> gapsLeft(Choice choice) {
        return LetterGaps.left(print, choice);
    }

    @Override
    public boolean onPaper() {
        return true;
    }

    @Override
    public Optional<GivenOut.What> what(Choice choice) {
        return Optional.of(new GivenOut.What(
                print.id(),
                print.version(),
                print.text(choice.language()).map(PrintText::language).orElse(choice.language()),
                order.paper().name(),
                choice.area()));
    }
}
