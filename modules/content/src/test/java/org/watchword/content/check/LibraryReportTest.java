package org.watchword.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.content.read.MemoryLibrary;

class LibraryReportTest {

    private static final MemoryLibrary LIBRARY = MemoryLibrary.ofSlides(
                    MemoryLibrary.slide("one", "statement", "The cat sat here. It ran off."),
                    MemoryLibrary.slideOf(
                            "two", "layout: discussion\nminutes: 1\ntimer: 1", "Why?\n\n### Notes\n\n**Say:** So.\n"))
            .replaced("modules/core/one/module.yaml", "minutes: 1", "minutes: 2");

    @Test
    void aDeckIsToldInFigures() {
        DeckFigures deck = LibraryReport.of(LIBRARY.read()).decks().getFirst();
        assertEquals("one", deck.deck());
        assertEquals(4, deck.minutes());
        assertEquals(4, deck.slides());
        // hello Hello, one and seven words, two Why, help and a contact
        assertEquals((2 + 8 + 2 + 2) / 4.0, deck.wordsASlide(), 1e-9);
        assertEquals(25, deck.activity());
        assertEquals(0, deck.questions());
        assertEquals(0, deck.pictures());
        assertEquals(4, deck.longestSentence());
    }

    @Test
    void eachSlideIsToldInTheOrderItIsShown() {
        List<SlideFigures> slides = LibraryReport.of(LIBRARY.read()).slides();
        assertEquals(
                List.of("core/frame#hello", "core/one#one", "core/one#two", "core/frame#help"),
                slides.stream().map(SlideFigures::slide).toList());
        assertEquals(8, slides.get(1).words());
        assertTrue(slides.get(1).readingAge() < 11);
    }

    @Test
    void aModuleKnowsTheDecksThatUseIt() {
        MemoryLibrary more = LIBRARY.with("modules/core/spare/module.yaml", MemoryLibrary.module("core/spare", 1))
                .with("modules/core/spare/slides.en.md", "# Spare\n" + MemoryLibrary.slide("one", "statement", "One."));
        assertEquals(
                List.of(
                        new ModuleUse("core/frame", List.of("one")),
                        new ModuleUse("core/one", List.of("one")),
                        new ModuleUse("core/spare", List.of())),
                LibraryReport.of(more.read()).modules());
    }

    @Test
    void whatIsUncertainIsListedWithItsReason() {
        MemoryLibrary doubt = LIBRARY.replaced(
                "contacts/gb.yaml", "status: current", "status: uncertain\n    reason: { en: Nobody has rung it }");
        List<Unsettled> uncertain = LibraryReport.of(doubt.read()).uncertain();
        assertEquals("contact gb#emergency", uncertain.getFirst().what());
        assertEquals("Nobody has rung it", uncertain.getFirst().why());
        assertEquals(List.of(), LibraryReport.of(LIBRARY.read()).uncertain());
    }

    @Test
    void whatNoPersonHasReadIsListedWithItsDay() {
        MemoryLibrary open = LIBRARY.replaced("modules/core/one/module.yaml", "A. Reader", "not yet by a person")
                .replaced("contacts/gb.yaml", "A. Reader", "not yet by a person");
        assertEquals(
                List.of("module core/one", "contact gb#emergency"),
                LibraryReport.of(open.read()).unread().stream()
                        .map(Unsettled::what)
                        .toList());
        assertEquals(
                "2026-05-31", LibraryReport.of(open.read()).unread().getFirst().why());
        assertEquals(List.of(), LibraryReport.of(LIBRARY.read()).unread());
    }

    @Test
    void thePlainFormOfADeckIsToldBesideIt() {
        MemoryLibrary good = MemoryLibrary.good();
        LibraryReport report = LibraryReport.of(good.read());
        assertEquals(
                List.of("en", "en-simple"),
                report.decks().stream().map(DeckFigures::form).toList());
        assertEquals(100, report.decks().getLast().common());
        assertEquals(Map.of(), report.uncommon());
        LibraryReport hard =
                LibraryReport.of(good.replaced("modules/core/all/slides.en-simple.md", "## Look\n", "## Reciprocate\n")
                        .read());
        assertEquals(Map.of("reciprocate", 1), hard.uncommon());
        assertTrue(hard.decks().getLast().common() < 100);
    }

    @Test
    void theGoodLibraryCountsItsPicturesAndItsQuestions() {
        DeckFigures deck = LibraryReport.of(MemoryLibrary.good().read()).decks().getFirst();
        assertTrue(deck.pictures() > 1, deck::toString);
        assertTrue(deck.questions() >= 4, deck::toString);
        assertTrue(deck.readingAge() > 0, deck::toString);
    }
}
