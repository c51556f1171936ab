package org.watchword.print.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figure;
import org.watchword.content.figure.Figures;
import org.watchword.content.text.Inline;
import org.watchword.content.text.LocalText;
import org.watchword.print.Refused;
import org.watchword.print.sample.Sample;
import org.watchword.print.type.Writing;

class FigureWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23411|count|en|23,411 (Sample Office, 2025)",
                "23411|count|de|23.411 (Sample Office, 2025)",
                "27|percent|en|27% (Sample Office, 2025)"
            })
    void aFigureIsWrittenAsItsLanguageDoesAndNamesItsSource(
            BigDecimal value, String unit, String language, String written) throws Refusal {
        assertEquals(
                written, words(figure(value, unit, Status.CURRENT), language).named(reference(false)));
    }

    @Test
    void moneyNamesItsCurrency() throws Refusal {
        String written = words(figure(BigDecimal.valueOf(2500), "GBP", Status.CURRENT), "en-GB")
                .named(reference(false));

        assertEquals("£2,500 (Sample Office, 2025)", written);
    }

    @Test
    void theSourceCanStandAlone() throws Refusal {
        assertEquals(
                "Sample Office, 2025",
                words(figure(BigDecimal.ONE, "count", Status.CURRENT), "en").named(reference(true)));
    }

    @Test
    void aWithdrawnFigureIsRefused() {
        FigureWords words = words(figure(BigDecimal.ONE, "count", Status.RETIRED), "en");
        Refusal refusal = assertThrows(Refusal.class, () -> words.named(reference(false)));

        assertEquals(new Refused(Refused.Reason.RETIRED_FIGURE, "people"), refusal.refused());
    }

    @Test
    void aFigureOfAnotherAreaIsMissed() {
        FigureWords words = new FigureWords(new Figures(List.of()), new Writing("en"), "en");
        Refusal refusal = assertThrows(Refusal.class, () -> words.named(reference(false)));

        assertEquals(new Refused(Refused.Reason.UNKNOWN_FIGURE, "people"), refusal.refused());
    }

    private static FigureWords words(Figure figure, String language) {
        return new FigureWords(new Figures(List.of(figure)), new Writing(language), "en");
    }

    private static Inline.FigureRef reference(boolean sourceOnly) {
        return new Inline.FigureRef("people", sourceOnly);
    }

    private static Figure figure(BigDecimal value, String unit, Status status) {
        return new Figure(
                "people",
                new Area("gb"),
                value,
                unit,
                LocalText.of("en", "people"),
                "2025",
                LocalText.of("en", "Sample Office"),
                "https://office.example/",
                "2026-02",
                Sample.BY_ANNA,
                status,
                LocalText.NONE,
                LocalText.NONE,
                Sample.PLACE);
    }
}
