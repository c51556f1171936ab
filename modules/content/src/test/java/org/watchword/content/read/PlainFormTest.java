package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.Library;
import org.watchword.content.problem.MarkdownProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.question.Question;
import org.watchword.content.slide.Layout;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;

/// A module in few and common words.
class PlainFormTest {

    private static final String SLIDES = "modules/core/all/slides.en-simple.md";
    private static final String QUESTIONS = "modules/core/all/questions.en-simple.md";

    private MemoryLibrary library = MemoryLibrary.good();

    @Test
    void aPlainSlideIsAPictureAndAFewWordsWhateverItsSourceIs() {
        Slide source = slide("points", "en");
        Slide plain = slide("points", "en-simple");
        assertEquals("Look", plain.heading());
        assertEquals("All plain", plain.section());
        assertEquals("en-simple", plain.language());
        assertEquals(Layout.PLAIN, plain.layout());
        assertEquals(source.minutes(), plain.minutes());
        assertEquals(source.optional(), plain.optional());
        assertEquals(1, plain.steps(), "a picture is shown at once");
        assertEquals(3, source.steps());
    }

    @Test
    void itIsOfItsSourcesOwnLanguageAndSoNoDraft() {
        assertFalse(slide("points", "en-simple").draft());
        assertFalse(question("single", "en-simple").draft());
        assertEquals(List.of(), problems());
    }

    @Test
    void theSourcesOfASlideStandWithItsPlainNotesToo() {
        assertTrue(slide("points", "en-simple").notes().stream().anyMatch(note -> note.voice() == Voice.SOURCE));
        assertTrue(slide("story", "en-simple").notes().stream().noneMatch(note -> note.voice() == Voice.SOURCE));
    }

    @Test
    void whatMayHurtAndHowLongPeopleTalkIsNotLost() {
        assertTrue(slide("statement", "en-simple").sensitive());
        assertFalse(slide("statement", "en-simple").beforeYouShow().isEmpty());
        assertEquals(slide("talk", "en").timer(), slide("talk", "en-simple").timer());
    }

    @Test
    void whoToCallStaysAList() {
        assertEquals(Layout.CONTACTS, slide("call", "en-simple").layout());
        assertEquals("en-simple", slide("call", "en-simple").language());
    }

    @Test
    void whatTheProgramDrawsItselfNeedsNoPlainSlide() {
        for (String drawn : List.of("asked", "tea", "join", "video")) {
            assertEquals("en", slide(drawn, "en-simple").language());
        }
        assertEquals(List.of(), problems());
    }

    @Test
    void whatTheProgramDrawsMayHavePlainNotesAndKeepsItsLayout() {
        String of = "of: 00000000";
        library = library.with(
                SLIDES,
                library.text(SLIDES) + "\n## Your turn\n\n```slide\nid: asked\n" + of
                        + "\n```\n\n### Notes\n\n**Ask:** Hands up.\n");
        TranslationProblem.Stale stale =
                (TranslationProblem.Stale) library.read().problems().getFirst();
        library = library.replaced(SLIDES, of, "of: \"" + stale.now() + "\"");
        assertEquals(Layout.QUESTION, slide("asked", "en-simple").layout());
        assertEquals("Your turn", slide("asked", "en-simple").heading());
    }

    @Test
    void aWidePictureStandsAboveTheWords() {
        library = library.replaced(
                "modules/core/all/media/door.svg", "viewBox=\"0 0 10 10\"", "viewBox=\"0 0 1680 600\"");
        assertEquals(Layout.PICTURE, slide("points", "en-simple").layout());
    }

    @Test
    void aChangedSourceMakesTheWholeSlideFallBack() {
        library = library.replaced("modules/core/all/slides.en.md", "It is 11 at night.", "It is 10 at night.");
        assertEquals("en", slide("story", "en-simple").language());
        assertEquals("en-simple", slide("steps", "en-simple").language());
        assertTrue(problems().contains(TranslationProblem.Stale.class));
    }

    @Test
    void aSlideWithoutAPlainFormIsTold() {
        String text = library.text(SLIDES);
        int from = text.indexOf("## A man waits");
        int to = text.indexOf("## Look and tell");
        library = library.with(SLIDES, text.substring(0, from) + text.substring(to));
        assertEquals("en", slide("story", "en-simple").language());
        assertEquals(List.of(TranslationProblem.Missing.class), problems());
    }

    @Test
    void aModuleWithoutAnyFallsBackWhole() {
        library = library.without(SLIDES).without(QUESTIONS);
        assertEquals("en", slide("story", "en-simple").language());
        assertEquals(List.of(TranslationProblem.Missing.class), problems());
    }

    @Test
    void aListIsNoPlainSlide() {
        library = library.replaced(
                SLIDES,
                "![A door that is open](media/door.svg)\n",
                "![A door that is open](media/door.svg)\n\n- One\n");
        assertTrue(problems().contains(MarkdownProblem.WrongBody.class));
    }

    @Test
    void aPlainQuestionKeepsItsAnswersAndTakesTheSourcesOfItsSource() {
        Question source = question("single", "en");
        Question plain = question("single", "en-simple");
        assertEquals("en-simple", plain.language());
        assertEquals(source.options().size(), plain.options().size());
        assertEquals(source.source(), plain.source());
    }

    @Test
    void aDeckIsPlainWhenTheLibraryHasSlidesOfItThatAre() {
        Library read = library.read();
        DeckPlan usual = read.plan("all", "en").orElseThrow();
        DeckPlan plain = read.plainly(usual).orElseThrow();
        assertEquals(usual.slides().size(), plain.slides().size());
        assertEquals("en-simple", plain.language());
        assertTrue(read.plainly(read.plan("all", "cy").orElseThrow()).isEmpty());
    }

    @Test
    void aDeckOfWhichNothingIsPlainHasNoPlainForm() {
        library = library.without(SLIDES).without(QUESTIONS).without("modules/core/frame/slides.en-simple.md");
        Library read = library.read();
        assertTrue(read.plainly(read.plan("all", "en").orElseThrow()).isEmpty());
    }

    private List<Class<?>> problems() {
        return library.read().problems().stream()
                .<Class<?>>map(Problem::getClass)
                .toList();
    }

    private Slide slide(String id, String form) {
        return library.read().module("core/all").orElseThrow().slide(id, form).orElseThrow();
    }

    private Question question(String id, String form) {
        return library.read()
                .module("core/all")
                .orElseThrow()
                .question(id, form)
                .orElseThrow();
    }
}
