package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;
import org.watchword.session.SessionEvent.PauseEnded;
import org.watchword.session.SessionEvent.SlideShown;

class SlideRulesTest {

    private static Happens happens(SessionEvent... events) {
        return new Happens(List.of(events));
    }

    @Test
    void slidesMoveOnlyWhilePresenting() {
        Refused refused = new Refused(Reason.NOT_PRESENTING);
        assertEquals(refused, Course.prepared(Setups.taxi()).decide(new Command.Next()));
        assertEquals(refused, Course.doorsOpen(Setups.taxi()).decide(new Command.Toggle(View.BLACK)));
    }

    @Test
    void nextRevealsEachStepAndThenTheNextSlide() {
        Course course = Course.presenting().ask(new Command.GoTo(2));
        assertEquals(new Place(2, 1), course.press(1).state().show().at());
        assertEquals(new Place(2, 2), course.press(1).state().show().at());
        assertEquals(new Place(3, 0), course.press(1).state().show().at());
    }

    @Test
    void backHidesEachStepAndThenShowsAllOfTheSlideBefore() {
        Course course = Course.presenting().ask(new Command.GoTo(3)).ask(new Command.Back());
        assertEquals(new Place(2, 2), course.state().show().at());
        assertEquals(
                new Place(2, 1), course.ask(new Command.Back()).state().show().at());
    }

    @Test
    void theEndsOfTheDeckAreCalm() {
        assertEquals(happens(), Course.presenting().decide(new Command.Back()));
        assertEquals(happens(), Course.presenting().ask(new Command.GoTo(7)).decide(new Command.Next()));
    }

    @Test
    void anySlideCanBeGoneToButNoOther() {
        Course course = Course.presenting();
        assertEquals(happens(new SlideShown(7, 0)), course.decide(new Command.GoTo(7)));
        assertEquals(happens(new SlideShown(0, 0)), course.decide(new Command.GoTo(0)));
        assertEquals(new Refused(Reason.NO_SUCH_SLIDE), course.decide(new Command.GoTo(8)));
        assertEquals(new Refused(Reason.NO_SUCH_SLIDE), course.decide(new Command.GoTo(-1)));
    }

    @ParameterizedTest
    @EnumSource(value = View.class, names = "SHOWING", mode = EnumSource.Mode.EXCLUDE)
    void theFirstPressOnlyBringsTheSlideBack(View view) {
        Course course = Course.presenting().press(0).ask(new Command.Toggle(view));
        assertEquals(view, course.state().show().view());
        course.press(1);
        assertEquals(View.SHOWING, course.state().show().view());
        assertEquals(new Place(0, 0), course.state().show().at());
        assertEquals(new Place(1, 0), course.press(1).state().show().at());
    }

    @Test
    void backBringsACoveredSlideBackToo() {
        Course course = Course.presenting().ask(new Command.GoTo(4)).ask(new Command.Toggle(View.BLACK));
        course.ask(new Command.Back());
        assertFalse(course.state().show().covered());
        assertEquals(4, course.state().show().at().slide());
    }

    @Test
    void theSameKeyTakesAViewAwayAgain() {
        Course course = Course.presenting().ask(new Command.Toggle(View.BLACK)).ask(new Command.Toggle(View.BLACK));
        assertEquals(View.SHOWING, course.state().show().view());
    }

    @Test
    void oneViewReplacesAnother() {
        Course course = Course.presenting().ask(new Command.Toggle(View.BLACK)).ask(new Command.Toggle(View.HELP));
        assertEquals(View.HELP, course.state().show().view());
    }

    @Test
    void escapeUncoversAndOtherwiseDoesNothing() {
        Course course = Course.presenting().ask(new Command.Toggle(View.HOLDING));
        assertFalse(course.ask(new Command.Uncover()).state().show().covered());
        assertEquals(happens(), course.decide(new Command.Uncover()));
        assertEquals(happens(), course.decide(new Command.Toggle(View.SHOWING)));
    }

    @Test
    void aFrozenAudienceKeepsWhatItSawWhileTheTrainerLooksElsewhere() {
        Course course = Course.presenting().ask(new Command.GoTo(2)).press(1);
        course.ask(new Command.Toggle(View.FROZEN)).ask(new Command.GoTo(5));
        assertEquals(new Place(2, 1), course.state().show().audience());
        assertEquals(new Place(5, 0), course.state().show().at());
        course.ask(new Command.Uncover());
        assertEquals(new Place(5, 0), course.state().show().audience());
    }

    @Test
    void blackOverAFrozenSlideForgetsTheFreeze() {
        Course course = Course.presenting().ask(new Command.Toggle(View.FROZEN)).ask(new Command.GoTo(5));
        course.ask(new Command.Toggle(View.BLACK));
        assertEquals(new Place(5, 0), course.state().show().audience());
    }

    @Test
    void aSensitiveSlideIsAnnouncedOneSlideBefore() {
        Course course = Course.presenting();
        assertEquals(OptionalInt.empty(), course.state().announced());
        assertEquals(OptionalInt.of(3), course.ask(new Command.GoTo(2)).state().announced());
        assertEquals(
                OptionalInt.empty(), course.ask(new Command.GoTo(3)).state().announced());
        assertEquals(
                OptionalInt.empty(), Course.doorsOpen(Setups.taxi()).state().announced());
    }

    @Test
    void theAnnouncedSlideCanBePassedOver() {
        Course course = Course.presenting().ask(new Command.GoTo(2)).ask(new Command.SkipAnnounced());
        assertEquals(new Place(2, 0), course.state().show().at());
        assertEquals(new Place(4, 0), course.press(3).state().show().at());
        assertEquals(2, course.ask(new Command.Back()).state().show().at().slide());
        assertEquals(Set.of(3), course.state().show().skipped());
    }

    @Test
    void nothingIsPassedOverThatWasNotAnnounced() {
        assertEquals(new Refused(Reason.NOTHING_ANNOUNCED), Course.presenting().decide(new Command.SkipAnnounced()));
    }

    @Test
    void goingToASkippedSlideShowsItAfterAll() {
        Course course = Course.presenting().ask(new Command.SkipSlide(3)).ask(new Command.GoTo(3));
        assertEquals(Set.of(), course.state().show().skipped());
        assertTrue(course.state().show().shown().contains(3));
    }

    @Test
    void onlySlidesThatAreStillToComeCanBePassedOver() {
        Course course = Course.presenting().ask(new Command.GoTo(4));
        assertEquals(new Refused(Reason.CANNOT_SKIP), course.decide(new Command.SkipSlide(4)));
        assertEquals(new Refused(Reason.CANNOT_SKIP), course.decide(new Command.SkipSlide(3)));
        assertEquals(new Refused(Reason.NO_SUCH_SLIDE), course.decide(new Command.SkipSlide(8)));
        course.ask(new Command.SkipSlide(5));
        assertEquals(happens(), course.decide(new Command.SkipSlide(5)));
    }

    @Test
    void passingOverAllTheRestEndsTheDeckHere() {
        Course course = Course.presenting().ask(new Command.GoTo(6)).ask(new Command.SkipSlide(7));
        assertEquals(OptionalInt.empty(), course.state().nextSlide());
    }

    @Test
    void aBreakShowsNothingOfWhyAndTheNextPressEndsIt() {
        Course course = Course.presenting().ask(new Command.Toggle(View.BLACK)).ask(new Command.StartBreak());
        assertTrue(course.state().show().onBreak());
        assertEquals(View.SHOWING, course.state().show().view());
        course.press(1);
        assertFalse(course.state().show().onBreak());
        assertEquals(new Place(0, 0), course.state().show().at());
    }

    @Test
    void backEndsABreakToo() {
        Course course = Course.presenting().ask(new Command.GoTo(4)).ask(new Command.StartBreak());
        assertFalse(course.ask(new Command.Back()).state().show().onBreak());
        assertEquals(4, course.state().show().at().slide());
    }

    @Test
    void breaksDoNotNest() {
        Course course = Course.presenting();
        assertEquals(new Refused(Reason.NOT_ON_A_BREAK), course.decide(new Command.EndBreak()));
        course.ask(new Command.StartBreak());
        assertEquals(new Refused(Reason.ON_A_BREAK_ALREADY), course.decide(new Command.StartBreak()));
        assertFalse(course.ask(new Command.EndBreak()).state().show().onBreak());
    }

    @Test
    void aForgottenQuestionPauseEndsWhenTheTrainerGoesOn() {
        Course course = Course.presenting().ask(new Command.TogglePause());
        assertTrue(course.state().show().paused());
        assertEquals(happens(new PauseEnded(), new SlideShown(1, 0)), course.decide(new Command.Next()));
        assertFalse(course.ask(new Command.TogglePause()).state().show().paused());
    }

    @Test
    void lookingElsewhereDuringQuestionsKeepsThePause() {
        Course course = Course.presenting().ask(new Command.TogglePause()).ask(new Command.GoTo(4));
        assertTrue(course.state().show().paused());
    }

    @Test
    void aSkippedSlideThatIsTakenBackIsNextAgain() {
        Course course = Course.presenting().ask(new Command.GoTo(4)).ask(new Command.SkipSlide(5));
        course.ask(new Command.TakeBackSkip(5));
        assertEquals(OptionalInt.of(5), course.state().nextSlide());
        assertEquals(happens(), course.decide(new Command.TakeBackSkip(5)));
    }

    @Test
    void timeToTalkIsCountedFromTheMomentItIsGiven() {
        Course course = Course.presenting().ask(new Command.StartTalk(Duration.ofMinutes(3)));
        assertEquals(
                Optional.of(course.now().plus(Duration.ofMinutes(3))),
                course.state().show().talkUntil());
        course.ask(new Command.StopTalk());
        assertEquals(Optional.empty(), course.state().show().talkUntil());
        assertEquals(happens(), course.decide(new Command.StopTalk()));
    }

    @Test
    void timeToTalkEndsWithItsSlideButNotWithAStepOrABlackWall() {
        Course course = Course.presenting().ask(new Command.StartTalk(Duration.ofMinutes(3)));
        course.ask(new Command.Toggle(View.BLACK)).ask(new Command.Uncover());
        assertTrue(course.state().show().talkUntil().isPresent());
        course.ask(new Command.GoTo(4));
        assertTrue(course.state().show().talkUntil().isEmpty());
    }

    @Test
    void noTimeAndAnEndlessTimeAreRefused() {
        Course course = Course.presenting();
        assertEquals(
                new Refused(Reason.NOT_A_TIME_TO_TALK), course.decide(new Command.StartTalk(Duration.ofSeconds(9))));
        assertEquals(
                new Refused(Reason.NOT_A_TIME_TO_TALK), course.decide(new Command.StartTalk(Duration.ofMinutes(61))));
    }
}
