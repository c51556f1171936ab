package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.session.Command;

class PaceViewStateTest {

    @Test
    void aMinuteMoreIsStillOnTime() {
        PaceViewState pace = Evening.with(24).minutesLater(3).view().pace();
        assertEquals("on time", pace.summary());
        assertFalse(pace.behind());
    }

    @Test
    void beingBehindIsToldInMinutes() {
        PaceViewState pace = Evening.with(24).minutesLater(6).view().pace();
        assertEquals("4 min behind · ends about 19:20", pace.summary());
        assertTrue(pace.behind());
    }

    @Test
    void beingAheadIsToldInMinutes() {
        PaceViewState pace = Evening.with(24).upTo(SmallDeck.SIGNS).view().pace();
        assertEquals("4 min ahead · ends about 19:12", pace.summary());
    }

    @Test
    void aPauseForQuestionsStopsThePlan() {
        Evening evening = Evening.with(24).ask(new Command.TogglePause()).minutesLater(20);
        assertEquals("stopped for questions", evening.view().pace().summary());
        assertEquals(
                "on time", evening.ask(new Command.TogglePause()).view().pace().summary());
    }

    @Test
    void thePartThatRunsAndTheTwoAfterItAreShown() {
        List<PaceViewState.Part> parts = Evening.with(24)
                .upTo(SmallDeck.BEFORE)
                .minutesLater(1)
                .view()
                .pace()
                .parts();
        assertEquals(
                List.of("Questions before", "Signs in the car", "Questions after"),
                parts.stream().map(PaceViewState.Part::title).toList());
        assertEquals("1 of 2 min", parts.getFirst().minutes());
        assertEquals(0.5, parts.getFirst().share(), 0.001);
        assertEquals("8 min", parts.get(1).minutes());
        assertTrue(parts.getFirst().now());
    }

    @Test
    void whenTimeIsShortOneSetOfOptionalSlidesIsOffered() {
        PaceViewState pace = Evening.with(24).minutesLater(8).view().pace();
        assertEquals(
                new PaceSkips("Skip this slide (4 min)", "A story about threats", List.of(SmallDeck.STORY)),
                pace.offer());
    }

    @Test
    void whileThereIsTimeNothingNeedsSkipping() {
        assertFalse(Evening.with(24).view().pace().offer().any());
        assertFalse(Evening.with(24).view().pace().undo().any());
    }

    @Test
    void whatWasSkippedIsNotOfferedAgainAndCanBeBroughtBack() {
        Evening evening = Evening.with(24).minutesLater(8).ask(new Command.SkipSlide(SmallDeck.STORY));
        assertFalse(evening.view().pace().offer().any());
        assertEquals(List.of(SmallDeck.STORY), evening.view().pace().undo().slides());
        evening.ask(new Command.TakeBackSkip(SmallDeck.STORY));
        assertFalse(evening.view().pace().undo().any());
    }

    @Test
    void whatWasSkippedAndPassedCannotBeBroughtBack() {
        Evening evening = Evening.with(24).ask(new Command.SkipSlide(SmallDeck.STORY));
        evening.ask(new Command.GoTo(SmallDeck.HELP));
        assertFalse(evening.view().pace().undo().any());
    }

    @Test
    void partsWithoutAModuleAreNamedByTheProgram() {
        List<PaceViewState.Part> parts = Evening.with(24)
                .ask(new Command.GoTo(SmallDeck.HELP))
                .view()
                .pace()
                .parts();
        assertEquals("Close", parts.getFirst().title());
    }
}
