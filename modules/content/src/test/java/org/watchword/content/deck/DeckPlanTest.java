package org.watchword.content.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.content.check.Examples;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.read.MemoryLibrary;
import org.watchword.content.slide.Layout;

class DeckPlanTest {

    @Test
    void theAlwaysSlidesStandFirstAndLast() {
        DeckPlan plan = plan(MemoryLibrary.good().read());
        assertEquals("core/frame#welcome", plan.slides().getFirst().key());
        assertEquals(
                List.of("core/frame#rules", "core/frame#help"),
                plan.slides().subList(plan.slides().size() - 2, plan.slides().size()).stream()
                        .map(PlannedSlide::key)
                        .toList());
        assertEquals("core/frame#help", plan.help().orElseThrow().key());
    }

    @Test
    void aDeckThatNamesTheirModuleShowsThemOnce() {
        List<String> keys = keys(plan(MemoryLibrary.good().read()));
        assertEquals(
                1,
                keys.stream().filter(key -> key.startsWith("core/frame#rules")).count());
        assertEquals(new HashSet<>(keys).size(), keys.size());
    }

    @Test
    void partsSayWhatTheyAreAndWhereTheyBegin() {
        DeckPlan plan = plan(MemoryLibrary.good().read());
        assertEquals(
                List.of(
                        new PlannedPart("The frame", PartKind.OPENING, 1, 0, 1),
                        new PlannedPart("", PartKind.BEFORE, 1, 1, 2),
                        new PlannedPart("All layouts", PartKind.TEACHING, 12, 3, 12),
                        new PlannedPart("", PartKind.BREAK, 4, 15, 1),
                        new PlannedPart("", PartKind.AFTER, 1, 16, 2),
                        new PlannedPart("The frame", PartKind.ENDING, 3, 18, 2)),
                plan.parts());
        for (PlannedSlide slide : plan.slides()) {
            PlannedPart part = plan.parts().get(slide.part());
            int index = plan.slides().indexOf(slide);
            assertTrue(index >= part.first() && index < part.first() + part.count());
        }
    }

    @Test
    void whatIsRightInOneAreaOnlyIsLeftOutElsewhere() {
        Library library = MemoryLibrary.good()
                .replaced("modules/core/all/slides.en.md", "id: steps\n", "id: steps\nonly-in: gb/essex\n")
                .read();
        assertTrue(keys(plan(library)).contains("core/all#steps"));
        assertTrue(keys(plan(library, "gb/essex")).contains("core/all#steps"));
        assertTrue(keys(plan(library, "gb/essex/colchester")).contains("core/all#steps"));
        for (String elsewhere : List.of("gb", "gb/ess", "us")) {
            DeckPlan plan = plan(library, elsewhere);
            assertFalse(keys(plan).contains("core/all#steps"), elsewhere);
            assertEquals(plan(library).slides().size() - 1, plan.slides().size());
            assertNotEquals(plan(library).hash(), plan.hash());
        }
    }

    @Test
    void whatBelongsToEveryDeckIsShownEverywhere() {
        Library library = MemoryLibrary.good()
                .replaced("modules/core/frame/slides.en.md", "id: help\n", "id: help\nonly-in: gb\n")
                .read();
        assertEquals("core/frame#help", plan(library, "us").help().orElseThrow().key());
    }

    private static DeckPlan plan(Library library, String area) {
        return library.plan("all", "en", new Area(area)).orElseThrow();
    }

    @Test
    void minutesOfAPartAreSharedOutOverItsSlides() {
        DeckPlan plan = plan(MemoryLibrary.good().read());
        double teaching = plan.slides().stream()
                .filter(slide -> slide.part() == 2)
                .mapToDouble(PlannedSlide::minutes)
                .sum();
        assertEquals(12, teaching, 1e-9);
        assertEquals(
                2 * slide(plan, "core/all#points").minutes(),
                slide(plan, "core/all#talk").minutes(),
                1e-9);
        assertEquals(0.5, plan.slides().get(1).minutes(), 1e-9);
        assertEquals(1, plan.slides().getFirst().minutes(), 1e-9);
    }

    @Test
    void skippedSlidesAreLeftOut() {
        assertFalse(keys(plan(MemoryLibrary.good().read())).contains("core/all#tea"));
    }

    @Test
    void anAskStandsForEveryQuestionOfItsMoment() {
        DeckPlan plan = plan(MemoryLibrary.good().read());
        PlannedSlide before = plan.slides().get(1);
        assertEquals("core/all#single@before", before.key());
        assertEquals(Moment.BEFORE, before.moment());
        assertEquals("core/all#ask-before-single", before.slide().id().toString());
        assertEquals(Layout.QUESTION, before.slide().layout());
        assertEquals(before.question(), slide(plan, "core/all#single@after").question());
        assertEquals(Moment.AFTER, slide(plan, "core/all#single@after").moment());
        assertEquals("All layouts", before.slide().section());
    }

    @Test
    void aSlideThatAsksKnowsItsQuestion() {
        PlannedSlide asked = slide(plan(MemoryLibrary.good().read()), "core/all#asked");
        assertEquals("core/all#single", asked.question().orElseThrow().id().toString());
        assertEquals(Moment.TEACH, asked.moment());
        assertTrue(slide(plan(MemoryLibrary.good().read()), "core/all#points")
                .question()
                .isEmpty());
    }

    @Test
    void aBreakIsASlideOfItsOwn() {
        DeckPlan plan = plan(MemoryLibrary.good().read());
        PlannedSlide rest = plan.slides().get(15);
        assertEquals(Layout.BREAK, rest.slide().layout());
        assertEquals(4, rest.minutes(), 1e-9);
        assertEquals("deck/all#break-4", rest.key());
    }

    @Test
    void aReplacementStandsInTheSamePlace() {
        DeckPlan plan = plan(withDeck(
                "{ module: core/all, version: 3, replace: { points: core/frame#rules } }",
                "{ module: core/all, version: 3 }"));
        List<String> keys = keys(plan);
        assertEquals("core/frame#rules", keys.get(1));
        assertEquals("core/all#pointed", keys.get(2));
        assertTrue(keys.contains("core/all#pointed@2"), keys::toString);
    }

    @Test
    void whatTheLibraryHasNotIsLeftOut() {
        DeckPlan plan = plan(withDeck(
                "{ module: no/where, version: 1 }",
                "{ module: core/frame, version: 1, replace: { help: no/where#one } }",
                "{ ask: before, minutes: 3 }"));
        assertEquals(List.of("core/frame#welcome", "core/frame#rules", "core/frame#help"), keys(plan));
        assertEquals(2, plan.parts().size());
    }

    @Test
    void askedQuestionsCanBeSkipped() {
        DeckPlan plan = plan(withDeck(
                "{ ask: before, minutes: 3, skip: [core/all#single] }",
                "{ module: core/all, version: 3 }",
                "{ module: core/all, version: 3 }"));
        assertEquals(
                List.of("core/all#sure@before"),
                keys(plan).stream().filter(key -> key.endsWith("@before")).toList());
    }

    @Test
    void theHashStaysTheSameWhereverTheLibraryLies() {
        Library moved = Examples.good();
        assertEquals(plan(MemoryLibrary.good().read()).hash(), plan(moved).hash());
        assertEquals(64, plan(moved).hash().length());
    }

    @Test
    void theHashChangesWithTheLanguage() {
        Library good = MemoryLibrary.good().read();
        assertNotEquals(plan(good).hash(), good.plan("all", "cy").orElseThrow().hash());
    }

    @Test
    void anUnknownDeckHasNoPlan() {
        assertEquals(Optional.empty(), MemoryLibrary.good().read().plan("nothing", "en"));
    }

    @Test
    void aDeckIsCalledWhatItsLanguageCallsIt() {
        assertEquals("Everything", plan(MemoryLibrary.good().read()).title());
        assertEquals(
                "Popeth",
                MemoryLibrary.good().read().plan("all", "cy").orElseThrow().title());
        assertEquals(
                "Everything",
                MemoryLibrary.good().read().plan("all", "pl").orElseThrow().title());
    }

    private static Library withDeck(String... parts) {
        return MemoryLibrary.good()
                .with(
                        "decks/all.yaml",
                        "format: deck/1\nid: all\ntitle: { en: Everything }\naudience: all\nminutes: 20\nparts:\n  - "
                                + String.join("\n  - ", parts) + "\n")
                .read();
    }

    private static DeckPlan plan(Library library) {
        return library.plan("all", "en").orElseThrow();
    }

    private static List<String> keys(DeckPlan plan) {
        return plan.slides().stream().map(PlannedSlide::key).toList();
    }

    private static PlannedSlide slide(DeckPlan plan, String key) {
        return plan.slides().stream()
                .filter(slide -> slide.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
