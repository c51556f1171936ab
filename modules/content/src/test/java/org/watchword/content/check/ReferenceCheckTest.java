package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;

class ReferenceCheckTest {

    private static final String SLIDES = "modules/core/one/slides.en.md";
    private static final String CARD = "prints/card/text.en.md";

    @ParameterizedTest
    @CsvSource({
        "emergency, current, ''",
        "emergency, uncertain, UncertainContact",
        "emergency, retired, RetiredContact",
        "nobody, current, UnknownContact"
    })
    void aContactOfASlideMustBeThereAndBeRight(String id, String status, String told) {
        MemoryLibrary library = MemoryLibrary.ofSlides(
                        MemoryLibrary.slide("one", "statement", "One\n{contact: " + id + ", name}."))
                .replaced("contacts/gb.yaml", "status: current", status(status));
        assertEquals(told.isEmpty() ? List.of() : List.of(SLIDES + ":12 " + told), of(SLIDES, library));
    }

    @ParameterizedTest
    @CsvSource({
        "many, current, ''",
        "many, uncertain, UncertainFigure",
        "many, retired, RetiredFigure",
        "few, current, UnknownFigure"
    })
    void aFigureOfASlideMustBeThereAndBeRight(String id, String status, String told) {
        MemoryLibrary library = MemoryLibrary.ofSlides(
                        MemoryLibrary.slide("one", "figures", "- {figure: " + id + "} people"))
                .with("figures/gb.yaml", figure(status));
        assertEquals(told.isEmpty() ? List.of() : List.of(SLIDES + ":11 " + told), of(SLIDES, library));
    }

    @ParameterizedTest
    @CsvSource({
        "public, current, ''",
        "public, uncertain, UncertainContact",
        "affected, current, ''",
        "affected, uncertain, UncertainForAffected",
        "affected, retired, RetiredContact"
    })
    void whatPeopleAffectedReadMustBeCertain(String voice, String status, String told) {
        MemoryLibrary library = card(voice).replaced("contacts/gb.yaml", "status: current", status(status));
        assertEquals(
                told.isEmpty() ? List.of() : List.of("prints/card/print.yaml:8 " + told, CARD + ":3 " + told),
                of("prints/card/", library));
    }

    @Test
    void theBestOfSeveralAreasCounts() {
        MemoryLibrary library = MemoryLibrary.ofSlides(MemoryLibrary.slide("one", "statement", "{contact: emergency}"))
                .replaced("contacts/gb.yaml", "status: current", status("retired"))
                .with(
                        "contacts/us.yaml",
                        MemoryLibrary.small().text("contacts/gb.yaml").replace("area: gb", "area: us"));
        assertEquals(List.of(), of(SLIDES, library));
    }

    private static MemoryLibrary card(String voice) {
        return MemoryLibrary.small()
                .with("prints/card/print.yaml", """
                        format: print/1
                        id: card
                        version: 1
                        kind: card
                        paper: card
                        voice: %s
                        audiences: [all]
                        contacts: [emergency]
                        reviewed: { on: 2026-05-31, by: A. Reader }
                        review-by: 2027-05-31
                        """.formatted(voice))
                .with(CARD, "# Card\n\nCall {contact: emergency}.\n\n## One\n\nTwo.\n");
    }

    private static String figure(String status) {
        return """
                format: figures/1
                area: gb
                figures:
                  - id: many
                    value: 7
                    unit: count
                    label: { en: people }
                    period: "2026"
                    publisher: { en: An office }
                    url: https://office.example
                    published: "2026"
                    checked-on: 2026-05-31
                    checked-by: A. Reader
                    caveat: { en: A guess }
                    %s
                """.formatted(status(status));
    }

    private static String status(String status) {
        return "status: " + status + (status.equals("current") ? "" : "\n    reason: { en: Why }");
    }

    private static List<String> of(String file, MemoryLibrary library) {
        return library.checked().stream().filter(told -> told.startsWith(file)).toList();
    }
}
