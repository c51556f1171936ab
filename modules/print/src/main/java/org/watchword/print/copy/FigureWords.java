package org.watchword.print.copy;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figure;
import org.watchword.content.figure.Figures;
import org.watchword.content.text.Inline;
import org.watchword.print.Refused;
import org.watchword.print.type.Writing;

/// Writes figures of the area as the language of the print writes numbers, always with their source.
final class FigureWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Figures figures;
    private final Writing writing;
    private final String fallback;

    FigureWords(Figures figures, Writing writing, String fallback) {
        this.figures = figures;
        this.writing = writing;
        this.fallback = fallback;
    }

    String named(Inline.FigureRef reference) throws Refusal {
        Figure figure = find(reference.id());
        return reference.sourceOnly() ? source(figure) : value(figure) + " (" + source(figure) + ")";
    }

    /// @throws Refusal when it is unknown or withdrawn
    Figure find(String id) throws Refusal {
        Figure figure = figures.find(id).orElseThrow(() -> new Refusal(Refused.Reason.UNKNOWN_FIGURE, id));
        if (figure.status() == Status.RETIRED) {
            throw new Refusal(Refused.Reason.RETIRED_FIGURE, id);
        }
        return figure;
    }

    /// Who published it, and for when it holds.
    String source(Figure figure) {
        return figure.publisher().in(writing.language(), fallback) + ", " + figure.period();
    }

    /// The number alone: its source must stand elsewhere on the page.
    String value(Figure figure) {
        return switch (figure.unit()) {
            case "count" -> NumberFormat.getNumberInstance(writing.locale()).format(figure.value());
            case "percent" ->
                NumberFormat.getPercentInstance(writing.locale())
                        .format(figure.value().divide(HUNDRED));
            default -> money(figure);
        };
    }

    private String money(Figure figure) {
        NumberFormat money = NumberFormat.getCurrencyInstance(writing.locale());
        money.setCurrency(Currency.getInstance(figure.unit()));
        money.setMinimumFractionDigits(0);
        return money.format(figure.value());
    }
}
