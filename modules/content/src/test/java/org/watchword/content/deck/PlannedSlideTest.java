package org.watchword.content.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.read.MemoryLibrary;
import org.watchword.content.slide.Slide;

/// How many presses it takes to show all of a slide.
class PlannedSlideTest {

    @ParameterizedTest
    @CsvSource({"points, 3", "steps, 1", "video, 2", "statement, 1", "asked, 1"})
    void aSlideIsShownInItsSteps(String id, int steps) {
        Slide slide = MemoryLibrary.good()
                .read()
                .module("core/all")
                .orElseThrow()
                .slide(id, "en")
                .orElseThrow();
        assertEquals(steps, slide.steps());
        assertEquals(steps, new PlannedSlide("key", 0, 1, slide, Optional.empty(), Moment.TEACH).steps());
    }

    @Test
    void aScenarioHasAStepForEachSceneAndOneForItsEnd() {
        DeckPlan plan = MemoryLibrary.good()
                .replaced("modules/core/all/slides.en.md", "core/all#single", "core/all#late")
                .read()
                .plan("all", "en")
                .orElseThrow();
        PlannedSlide asked = plan.slides().stream()
                .filter(slide -> slide.key().equals("core/all#asked"))
                .findFirst()
                .orElseThrow();
        assertEquals(3, asked.steps());
    }

    @Test
    void aSlideThatAsksADraftIsOne() {
        MemoryLibrary good = MemoryLibrary.good();
        assertEquals(List.of(), drafts(good));
        String from = "id: single\n";
        assertEquals(
                List.of("core/all#asked"),
                drafts(good.replaced("modules/core/all/questions.en.md", from, from + "draft: true\n")));
    }

    private static List<String> drafts(MemoryLibrary library) {
        return library.read().plan("all", "en").orElseThrow().slides().stream()
                .filter(PlannedSlide::draft)
                .map(PlannedSlide::key)
                .filter(key -> key.startsWith("core/all#") && !key.contains("@"))
                .toList();
    }

    @Test
    void aPlanWithoutSlidesHasNoHelp() {
        DeckPlan plan = MemoryLibrary.good().read().plan("all", "en").orElseThrow();
        assertEquals(
                Optional.empty(), new DeckPlan(plan.deck(), "All", "en", List.of(), List.of(), "", List.of()).help());
    }

    @Test
    void aModuleWithoutTextsIsEmptyAndCalledByItsId() {
        TrainingModule module = MemoryLibrary.small().read().module("core/one").orElseThrow();
        TrainingModule silent = Changed.with(module, "texts", Map.of());
        assertEquals(new ModuleText("en", "core/one", List.of(), List.of()), silent.text("cy"));
        assertEquals("One", module.text("cy").title());
        assertEquals(Optional.empty(), module.slide("none", "en"));
        assertEquals(Optional.empty(), module.question("none", "en"));
    }
}
