package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.Severity;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Slide;

class TranslationTest {

    private MemoryLibrary library = MemoryLibrary.good();

    @Test
    void aFreshTranslationTakesItsWordsFromItselfAndTheRestFromTheSource() {
        Slide source = slide("story", "en");
        Slide translated = slide("story", "cy");
        assertEquals("Cy: Late", translated.heading());
        assertEquals("Pob cynllun", translated.section());
        assertEquals("cy", translated.language());
        assertEquals(source.layout(), translated.layout());
        assertEquals(source.minutes(), translated.minutes());
        assertFalse(translated.draft());
        assertTrue(translated.place().file().endsWith("slides.cy.md"));
    }

    @Test
    void everySettingOfASlideComesFromItsSource() {
        for (Slide source : read().module("core/all").orElseThrow().text("en").slides()) {
            Slide translated = slide(source.id().slide(), "cy");
            assertEquals("cy", translated.language());
            assertEquals(source.steps(), translated.steps());
            assertEquals(source.sensitive(), translated.sensitive());
            assertEquals(source.optional(), translated.optional());
            assertEquals(source.question(), translated.question());
            assertEquals(source.timer(), translated.timer());
            assertEquals(source.body().size(), translated.body().size());
            assertEquals(source.notes().size(), translated.notes().size());
            assertEquals(source.handout().size(), translated.handout().size());
            assertEquals(
                    source.beforeYouShow().size(), translated.beforeYouShow().size());
        }
    }

    @Test
    void aChangedSourceMakesTheWholeSlideFallBack() {
        edit("modules/core/all/slides.en.md", "It is 11 at night.", "It is 10 at night.");
        Slide slide = slide("story", "cy");
        assertEquals("en", slide.language());
        assertEquals("Late", slide.heading());
        assertEquals("cy", slide("steps", "cy").language());
        assertEquals(
                List.of(TranslationProblem.Stale.class, TranslationProblem.Stale.class),
                problems(),
                "in cy and in plain English");
    }

    @Test
    void aMissingSlideFallsBack() {
        String text = library.text("modules/core/all/slides.cy.md");
        int from = text.indexOf("## Cy: Late");
        int to = text.indexOf("## Cy: Four steps");
        library = library.with("modules/core/all/slides.cy.md", text.substring(0, from) + text.substring(to));
        assertEquals("en", slide("story", "cy").language());
        assertEquals(List.of(TranslationProblem.Missing.class), problems());
    }

    @Test
    void aModuleWithoutItsFilesFallsBackWhole() {
        library = library.without("modules/core/all/slides.cy.md");
        library = library.without("modules/core/all/questions.cy.md");
        assertEquals("en", slide("story", "cy").language());
        assertEquals(List.of(TranslationProblem.Missing.class), problems());
    }

    @Test
    void questionsAloneCanBeMissing() {
        library = library.without("modules/core/all/questions.cy.md");
        assertEquals("cy", slide("story", "cy").language());
        assertEquals("en", question("single", "cy").language());
    }

    @Test
    void slidesAloneCanBeMissing() {
        library = library.without("modules/core/all/slides.cy.md");
        assertEquals("en", slide("story", "cy").language());
        assertEquals("cy", question("single", "cy").language());
    }

    @Test
    void whatNoPersonHasCheckedIsADraft() {
        edit("modules/core/all/slides.cy.md", "checked-by: A. Reader", "checked-by: not yet by a person");
        assertTrue(slide("story", "cy").draft());
        assertFalse(question("single", "cy").draft());
        assertEquals(List.of(TranslationProblem.Unchecked.class), problems());
    }

    @Test
    void aTranslationThatDoesNotSayWhoCheckedItIsADraft() {
        edit("modules/core/all/questions.cy.md", "```translation", "```other");
        assertTrue(question("single", "cy").draft());
    }

    @Test
    void aTranslatedQuestionKeepsItsAnswersAndItsKind() {
        for (Question source :
                read().module("core/all").orElseThrow().text("en").questions()) {
            Question translated = question(source.id().question(), "cy");
            assertEquals("cy", translated.language());
            assertEquals(source.kind(), translated.kind());
            assertEquals(source.uses(), translated.uses());
            assertEquals(source.outcome(), translated.outcome());
            assertEquals(source.tags(), translated.tags());
            assertEquals(source.moduleVersion(), translated.moduleVersion());
            assertEquals(source.options().size(), translated.options().size());
            assertEquals(source.explanation().size(), translated.explanation().size());
            assertEquals(source.source(), translated.source());
            assertEquals(source.detail().getClass(), translated.detail().getClass());
        }
    }

    @Test
    void aHotspotKeepsItsPlaces() {
        KindDetail source = question("look", "en").detail();
        assertEquals(source, question("look", "cy").detail());
    }

    @Test
    void otherAnswersMakeTheWholeQuestionFallBack() {
        edit("modules/core/all/questions.cy.md", "- [x] **report**", "- [x] **tell**");
        assertEquals("en", question("single", "cy").language());
        assertEquals(List.of(TranslationProblem.OtherAnswers.class), problems());
    }

    @ParameterizedTest
    @CsvSource({
        "late, **wait**, **stay-on**",
        "late, [~], [-]",
        "late, {step: 2}, {step: end}",
        "match, **helpline**, **charity**",
        "look, **boot**, **seat**"
    })
    void otherChoicesOrPartnersMakeTheWholeQuestionFallBack(String id, String from, String to) {
        edit("modules/core/all/questions.cy.md", from, to);
        assertEquals("en", question(id, "cy").language());
        assertTrue(problems().contains(TranslationProblem.OtherAnswers.class), problems()::toString);
    }

    @Test
    void theOrderOfAnswersMayChange() {
        edit("modules/core/all/questions.cy.md", "- [+] **report** Report it {step: end}\n  > Good.\n", "");
        edit(
                "modules/core/all/questions.cy.md",
                "  > You may not see him again.\n",
                "  > You may not see him again.\n- [+] **report** Report it {step: end}\n  > Good.\n");
        assertEquals("cy", question("late", "cy").language());
        assertEquals(List.of(), problems());
    }

    @Test
    void aPrintFallsBackWhenItsSourceHasChanged() {
        assertEquals("cy", print().text("cy").orElseThrow().language());
        edit("prints/leaflet/text.en.md", "You need not be sure.", "You need not be certain.");
        assertEquals("en", print().text("cy").orElseThrow().language());
        assertTrue(print().texts().get("cy").stale());
        assertEquals(List.of(TranslationProblem.Stale.class), problems());
    }

    @Test
    void aPrintSaysWhoCheckedItsTranslation() {
        assertFalse(print().text("cy").orElseThrow().draft());
        assertFalse(print().text("en").orElseThrow().draft());
        edit("prints/leaflet/text.cy.md", "checked-by: A. Reader", "checked-by: not yet by a person");
        assertTrue(print().text("cy").orElseThrow().draft());
        assertEquals("en", print().text("pl").orElseThrow().language());
    }

    @Test
    void aPrintWithoutTranslationIsTold() {
        library = library.without("prints/leaflet/text.cy.md");
        assertEquals("en", print().text("cy").orElseThrow().language());
        assertEquals(List.of(TranslationProblem.Missing.class), problems());
    }

    @Test
    void aDirtyBlockFallsBackAndIsAnError() {
        edit("prints/leaflet/text.cy.md", "checked-on: 2026-05-31", "checked-on: yesterday");
        assertEquals("en", print().text("cy").orElseThrow().language());
        assertTrue(read().problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR));
    }

    private Library read() {
        return library.read();
    }

    private List<Class<?>> problems() {
        return read().problems().stream().<Class<?>>map(Problem::getClass).toList();
    }

    private Slide slide(String id, String language) {
        return read().module("core/all").orElseThrow().slide(id, language).orElseThrow();
    }

    private Question question(String id, String language) {
        return read().module("core/all").orElseThrow().question(id, language).orElseThrow();
    }

    private Print print() {
        return read().print("leaflet").orElseThrow();
    }

    private void edit(String name, String from, String to) {
        library = library.replaced(name, from, to);
    }
}
