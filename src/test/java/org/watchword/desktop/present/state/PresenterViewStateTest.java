package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.slide.Voice;
import org.watchword.desktop.present.key.LetterKeys;
import org.watchword.desktop.screens.SlidesMoved;
import org.watchword.desktop.screens.Standing;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.Place;
import org.watchword.session.View;

class PresenterViewStateTest {

    @Test
    void theTopSaysWhatAndWhereAndHowManyPeople() {
        HeadViewState head = Evening.with(24).view().head();
        assertEquals("Taxi and private hire drivers", head.title());
        assertEquals("Castle Hall · 24 people", head.detail());
        assertEquals("19:00", head.clock());
    }

    @Test
    void onePersonIsNotCalledPeople() {
        assertEquals("Castle Hall · 1 person", Evening.with(1).view().head().detail());
    }

    @Test
    void aRehearsalSaysThatNothingIsCounted() {
        assertTrue(Evening.rehearsal().view().head().detail().contains("nothing is counted"));
    }

    @Test
    void theTimeThatIsLeftIsToldInMinutesAndAsATimeOfDay() {
        HeadViewState head = Evening.with(24).minutesLater(4).view().head();
        assertEquals("12 min left", head.left());
        assertEquals("Finish by 19:16", head.finish());
    }

    @Test
    void runningOverIsSaid() {
        assertEquals(
                "3 min over", Evening.with(24).minutesLater(19).view().head().left());
    }

    @ParameterizedTest
    @CsvSource({"BLACK, BLACK", "HOLDING, “BACK SOON”", "FROZEN, FROZEN SLIDE", "HELP, WHERE TO GET HELP"})
    void whatTheAudienceSeesIsSaidInLargeWords(View view, String words) {
        Evening evening = Evening.with(24).ask(new Command.Toggle(view));
        assertEquals("AUDIENCE SEES: " + words, evening.view().head().seesWords());
    }

    @Test
    void aShownSlideIsSaidToo() {
        assertEquals("AUDIENCE SEES: THIS SLIDE", Evening.with(24).view().head().seesWords());
    }

    @Test
    void withoutAProjectorTheAudienceSeesNothing() {
        Evening evening = Evening.with(24).on(Laptop.USUAL.with(Standing.LOST));
        assertEquals("AUDIENCE SEES: NOTHING", evening.view().head().seesWords());
        assertEquals(
                "Projector unplugged. Plug it back in. Your place is saved.",
                evening.view().banners().getFirst().words());
    }

    @Test
    void aBreakForSomebodyLooksLikeAnyBreak() {
        Evening needed = Evening.with(24).ask(new Command.StartBreak()).on(Laptop.USUAL.needed(true));
        Evening planned = Evening.with(24).ask(new Command.StartBreak());
        assertEquals(planned.view().head(), needed.view().head());
        assertEquals("AUDIENCE SEES: FIVE-MINUTE BREAK", needed.view().head().seesWords());
    }

    @Test
    void twoScreensNeedNoBanner() {
        assertEquals(List.of(), Evening.with(24).view().banners());
    }

    @Test
    void slidesThatWentToAnotherScreenAreToldInOneCalmSentence() {
        Laptop moved = Laptop.USUAL.moved(new SlidesMoved(SlidesMoved.Side.RIGHT, 1280, 720));
        assertEquals(
                List.of(new BannerViewState(
                        "The slides are now on the screen to the right of this one (1280 × 720); S swaps screens.",
                        false)),
                Evening.with(24).on(moved).view().banners());
    }

    @Test
    void withoutLettersTheWayToSwapIsTheCardOfKeys() {
        Laptop moved = Laptop.USUAL.with(LetterKeys.OFF).moved(new SlidesMoved(SlidesMoved.Side.LEFT, 1280, 720));
        assertTrue(
                Evening.with(24).on(moved).view().banners().getFirst().words().contains("F1 has a button"));
    }

    @Test
    void aMirroredScreenSaysTheKeysThatMendIt() {
        Evening evening = Evening.with(24).on(Laptop.USUAL.with(Standing.MIRRORED));
        assertTrue(evening.view().banners().getFirst().words().contains("press P"));
    }

    @Test
    void whereWeAreIsToldWithSteps() {
        Evening evening = Evening.with(24).upTo(SmallDeck.SIGNS).next().next();
        assertEquals("Slide 3 of 6 · step 3 of 4", evening.view().place());
    }

    @Test
    void aSlideOfOneStepIsToldWithoutThem() {
        assertEquals("Slide 1 of 6", Evening.with(24).view().place());
    }

    @Test
    void notesComeInTheirOrderWithTheirSourceLast() {
        List<NoteViewState> notes = Evening.with(24).view().notes();
        assertEquals(
                List.of(Voice.ASK, Voice.SAY, Voice.IF_ASKED, Voice.SOURCE),
                notes.stream().map(NoteViewState::voice).toList());
        assertEquals("If asked", notes.get(2).label());
        assertEquals(2, notes.get(1).lines().size());
    }

    @Test
    void theNextPressShowsTheNextStepWhileStepsRemain() {
        NextViewState next = Evening.with(24).upTo(SmallDeck.SIGNS).view().next();
        assertEquals(NextPress.NEXT_STEP, next.press());
        assertEquals(new Place(SmallDeck.SIGNS, 1), next.preview());
    }

    @Test
    void theNextPressShowsTheNextSlideAfterTheLastStep() {
        NextViewState next = Evening.with(24)
                .upTo(SmallDeck.SIGNS)
                .next()
                .next()
                .next()
                .view()
                .next();
        assertEquals(new Place(SmallDeck.STORY, 0), next.preview());
        assertEquals("Next slide", next.button());
    }

    @Test
    void whileBlackTheNextPressOnlyBringsTheSlideBack() {
        NextViewState next =
                Evening.with(24).ask(new Command.Toggle(View.BLACK)).view().next();
        assertEquals("Bring slide back", next.button());
        assertEquals(new Place(SmallDeck.WELCOME, 0), next.preview());
    }

    @Test
    void anAnswerIsNeverPreviewed() {
        Evening evening = Evening.with(24).upTo(SmallDeck.AFTER).until(NextPress.REVEAL);
        assertNull(evening.view().next().preview());
        assertEquals("Show answer", evening.view().next().button());
    }

    @Test
    void onTheLastSlideTheButtonSaysSoAndDoesNothing() {
        Evening evening = Evening.with(24).ask(new Command.GoTo(SmallDeck.HELP));
        assertFalse(evening.view().next().possible());
    }

    @Test
    void aSensitiveSlideIsAnnouncedOneSlideAheadWithItsKey() {
        WarningViewState warning = Evening.with(24).upTo(SmallDeck.SIGNS).view().warning();
        assertNotNull(warning);
        assertTrue(warning.words().contains("A story about threats"));
        assertTrue(warning.words().contains("Press X"));
        assertEquals(
                "Say that anybody may step out.", warning.before().getFirst().words());
    }

    @Test
    void withoutLettersTheAnnouncementNamesNoKey() {
        Laptop quiet = Laptop.USUAL.with(LetterKeys.OFF);
        WarningViewState warning =
                Evening.with(24).upTo(SmallDeck.SIGNS).on(quiet).view().warning();
        assertNotNull(warning);
        assertFalse(warning.words().contains("Press"));
    }

    @Test
    void otherSlidesAreNotAnnounced() {
        assertNull(Evening.with(24).view().warning());
    }

    @Test
    void aSlideThatWillBeSkippedIsNotAnnounced() {
        Evening evening = Evening.with(24).upTo(SmallDeck.SIGNS).ask(new Command.SkipAnnounced());
        assertNull(evening.view().warning());
    }

    @Test
    void aTextBoxThatHasTheKeysIsSaid() {
        Evening evening = Evening.with(24).on(Laptop.USUAL.typing(true));
        assertTrue(evening.view().banners().getFirst().words().startsWith("Typing here"));
    }
}
