package org.watchword.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;

/// What a print can be had as, for a screen that offers nothing else.
///
/// @param papers its own first
/// @param texts the sizes of its letters
/// @param inks the ways to use ink
/// @param shop whether a print shop gets bleed and marks; only for sheets that are printed flat or folded
public record PrintOffer(PrintKind kind, List<Paper> papers, List<TextSize> texts, List<InkUse> inks, boolean shop) {

    public PrintOffer {
        papers = List.copyOf(papers);
        texts = List.copyOf(texts);
        inks = List.copyOf(inks);
    }

    /// What is offered for a print. One of a kind that is cut apart has its own paper and marks, and its grounds stay.
    public static PrintOffer of(Print print) {
        List<TextSize> sizes = List.of(TextSize.values());
        List<InkUse> inks = List.of(InkUse.values());
        PrintKind kind = print.kind();
        return switch (kind) {
            case LEAFLET -> new PrintOffer(kind, first(print.paper(), Paper.A5, Paper.A4), sizes, inks, true);
            case POSTER -> new PrintOffer(kind, first(print.paper(), Paper.A4, Paper.A3, Paper.A2), sizes, inks, true);
            case GUIDE -> new PrintOffer(kind, List.of(print.paper()), sizes, inks, false);
            case TEAR_OFF, CARD, FORM, LETTER, EASY_READ ->
                new PrintOffer(
                        kind,
                        List.of(print.paper()),
                        List.of(TextSize.CLEAR),
                        List.of(InkUse.COLOUR, InkUse.BLACK),
                        false);
        };
    }

    /// What can be done with the sheets of one paper; flat always.
    public List<Finish> finishes(Paper paper) {
        if (kind == PrintKind.LEAFLET) {
            return List.of(Finish.FLAT, paper == Paper.A5 ? Finish.BOOKLET : Finish.FOLDED);
        }
        boolean large = paper == Paper.A3 || paper == Paper.A2;
        return kind == PrintKind.POSTER && large ? List.of(Finish.FLAT, Finish.TILES) : List.of(Finish.FLAT);
    }

    /// The first part of an order that is not offered.
    public Optional<Refused> refusal(PrintOrder order) {
        if (!papers.contains(order.paper())) {
            return refused(Refused.Reason.PAPER_NOT_OFFERED, order);
        }
        if (!texts.contains(order.text())) {
            return refused(Refused.Reason.TEXT_NOT_OFFERED, order);
        }
        if (!inks.contains(order.ink())) {
            return refused(Refused.Reason.INK_NOT_OFFERED, order);
        }
        if (!finishes(order.paper()).contains(order.finish())) {
            return refused(finishReason(order.finish()), order);
        }
        boolean apart = order.forShop() && (!shop || order.finish().onPaperOnly());
        return apart ? refused(Refused.Reason.SHOP_NOT_OFFERED, order) : Optional.empty();
    }

    private Optional<Refused> refused(Refused.Reason reason, PrintOrder order) {
        String what = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Optional.of(new Refused(reason, what + " " + order.paper()));
    }

    private static Refused.Reason finishReason(Finish finish) {
        return switch (finish) {
            case FLAT, FOLDED -> Refused.Reason.FOLD_NOT_OFFERED;
            case BOOKLET -> Refused.Reason.BOOKLET_NOT_OFFERED;
            case TILES -> Refused.Reason.TILES_NOT_OFFERED;
        };
    }

    private static List<Paper> first(Paper own, Paper... all) {
        return Stream.concat(Stream.of(own), Stream.of(all)).distinct().toList();
    }
}
