package org.watchword.desktop.slide.face;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.watchword.content.figure.Figure;

/// Writes a figure and where it comes from in the reader's language.
final class FigureText {
    private FigureText() {}

    static String value(Figure figure, Locale locale) {
        NumberFormat format = switch (figure.unit()) {
            case "count", "percent" -> NumberFormat.getNumberInstance(locale);
            case String currency -> money(currency, locale);
        };
        int decimals = Math.max(0, figure.value().stripTrailingZeros().scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure.value()) + (figure.unit().equals("percent") ? "%" : "");
    }

    /// "Home Office, 19 February 2026".
    static String source(Figure figure, Material material) {
        return material.label(figure.publisher()) + ", " + published(figure.published(), material.locale());
    }

    private static NumberFormat money(String currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        return format;
    }

    private static String published(String date, Locale locale) {
        return switch (date.length()) {
            case 10 -> LocalDate.parse(date).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
            case 7 -> YearMonth.parse(date).format(DateTimeFormatter.ofPattern("LLLL uuuu", locale));
            default -> date;
        };
    }
}
