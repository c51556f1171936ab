package org.watchword.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.PrintOffer;
import org.watchword.print.PrintOrder;
import org.watchword.print.TextSize;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options of `watchword print` that say how a print is wanted on paper.
final class PrintOptions {
    @Option(names = "--paper", paramLabel = "a5|a4|a3|a2")
    private @Nullable Paper paper;

    @Option(names = "--size", paramLabel = "clear|large", defaultValue = "clear")
    private TextSize size = TextSize.CLEAR;

    @Option(names = "--ink", paramLabel = "colour|save|black", defaultValue = "colour")
    private InkChoice ink = InkChoice.COLOUR;

    @Option(names = "--shop")
    private boolean shop;

    @Option(names = "--set", paramLabel = "GAP=WORDS")
    private Map<String, String> gaps = new LinkedHashMap<>();

    @Option(names = "--lines")
    private boolean lines;

    @ArgGroup
    private @Nullable Together together;

    /// What is done with the sheets; one of them at most.
    private static final class Together {
        @Option(names = "--fold")
        private boolean fold;

        @Option(names = "--booklet")
        private boolean booklet;

        @Option(names = "--tiles")
        private boolean tiles;

        Finish finish() {
            return fold ? Finish.FOLDED : booklet ? Finish.BOOKLET : tiles ? Finish.TILES : Finish.FLAT;
        }
    }

    /// What these options mean for one print: without a paper, its own, or the first that it can be folded, bound or
    /// put together on.
    PrintOrder order(Print print) {
        Finish finish = together == null ? Finish.FLAT : together.finish();
        Paper wanted = Optional.ofNullable(paper).orElseGet(() -> paperFor(print, finish));
        return new PrintOrder(wanted, size, ink.use(), finish, shop);
    }

    /// What they mean for a deck: without a paper, its form's own, or the first that goes together from A4 sheets.
    DeckOrder order(DeckForm form, boolean affected) {
        Finish finish = together == null ? Finish.FLAT : together.finish();
        DeckOrder usual = DeckOrder.usual(form, affected).with(ink.use()).with(finish);
        Paper large = form.papers().size() > 1 && finish == Finish.TILES ? Paper.A3 : usual.paper();
        return usual.on(Optional.ofNullable(paper).orElse(large));
    }

    /// What is written into the gaps of a letter, by their names.
    Map<String, String> gaps() {
        return Map.copyOf(gaps);
    }

    /// Whether a gap that is left becomes a line to write on.
    boolean lines() {
        return lines;
    }

    /// How ink is used.
    InkUse ink() {
        return ink.use();
    }

    private static Paper paperFor(Print print, Finish finish) {
        PrintOffer offer = PrintOffer.of(print);
        List<Paper> fitting = offer.papers().stream()
                .filter(one -> offer.finishes(one).contains(finish))
                .toList();
        return fitting.isEmpty() ? print.paper() : fitting.getFirst();
    }
}
