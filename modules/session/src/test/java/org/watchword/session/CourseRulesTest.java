package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;
import org.watchword.session.SessionEvent.DoorsOpened;
import org.watchword.session.SessionEvent.PresentingStarted;
import org.watchword.session.SessionEvent.RoundClosed;
import org.watchword.session.SessionEvent.SessionClosed;
import org.watchword.session.SessionEvent.SlideShown;

class CourseRulesTest {

    @Test
    void aSessionBeginsWithItsSetup() {
        Course course = Course.prepared(Setups.taxi());
        assertEquals(Phase.PREPARED, course.state().phase());
        assertEquals(Setups.taxi(), course.state().setup());
        assertEquals(Decks.taxi(), course.state().deck());
    }

    @Test
    void nothingElseComesBeforeTheSetup() {
        Course course = new Course();
        Refused notPrepared = new Refused(Reason.NOT_PREPARED);
        assertEquals(notPrepared, course.decide(new Command.OpenDoors()));
        assertEquals(notPrepared, course.decide(new Command.CountOneMore()));
        assertEquals(notPrepared, course.decide(new Command.Next()));
        assertEquals(notPrepared, course.decide(new Command.OpenRound()));
        assertEquals(notPrepared, course.decide(new Command.Close()));
    }

    @Test
    void aSessionIsPreparedOnlyOnce() {
        assertEquals(
                new Refused(Reason.ALREADY_PREPARED),
                Course.prepared(Setups.taxi()).decide(new Command.Prepare(Setups.headCount())));
    }

    @Test
    void aDeckWithoutSlidesIsNotPresented() {
        assertEquals(
                new Refused(Reason.DECK_IS_EMPTY),
                new Course().decide(new Command.Prepare(Setups.of(DeckOutline.NONE))));
    }

    @Test
    void theDoorsOpenOnce() {
        Course course = Course.doorsOpen(Setups.taxi());
        assertEquals(Phase.DOORS_OPEN, course.state().phase());
        assertEquals(new Refused(Reason.DOORS_OPEN_ALREADY), course.decide(new Command.OpenDoors()));
    }

    @Test
    void pupilsComeInOnlyAfterSafeguardingIsAgreed() {
        Refused refused = new Refused(Reason.SAFEGUARDING_NOT_AGREED);
        Course course = Course.prepared(Setups.school(Setups.NOT_NAMED));
        assertEquals(refused, course.decide(new Command.OpenDoors()));
        assertEquals(refused, course.decide(new Command.StartPresenting()));
        assertEquals(
                Phase.DOORS_OPEN,
                Course.doorsOpen(Setups.school(Setups.NAMED)).state().phase());
    }

    @Test
    void presentingStartsOnTheFirstSlide() {
        assertEquals(
                new Happens(List.of(new PresentingStarted(), new SlideShown(0, 0))),
                Course.doorsOpen(Setups.taxi()).decide(new Command.StartPresenting()));
    }

    @Test
    void startingOpensTheDoorsForThoseWhoStillCome() {
        assertEquals(
                new Happens(List.of(new DoorsOpened(), new PresentingStarted(), new SlideShown(0, 0))),
                Course.prepared(Setups.taxi()).decide(new Command.StartPresenting()));
    }

    @Test
    void startingAgainDoesNothing() {
        assertEquals(new Happens(List.of()), Course.presenting().decide(new Command.StartPresenting()));
    }

    @Test
    void carryingOnChangesNothingButTheClock() {
        Course course = Course.presenting().press(1).minutes(1);
        SessionState before = course.state();
        SessionState after = course.minutes(30).ask(new Command.Resume()).state();
        assertEquals(before.show(), after.show());
        assertEquals(before.phase(), after.phase());
        assertEquals(before.register(), after.register());
    }

    @Test
    void closingTakesTheHandsDownFirst() {
        Course course = Course.onQuestion(6, 12).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 9));
        Tally tally = course.state().rounds().of(Decks.AFTER).tally();
        assertEquals(
                new Happens(List.of(new RoundClosed(Decks.AFTER, tally), new SessionClosed())),
                course.decide(new Command.Close()));
    }

    @Test
    void aSessionThatNobodyCameToCanBeClosed() {
        assertEquals(
                Phase.CLOSED,
                Course.prepared(Setups.taxi()).ask(new Command.Close()).state().phase());
    }

    @Test
    void aClosedSessionStaysClosed() {
        Course course = Course.presenting().ask(new Command.Close());
        assertEquals(new Refused(Reason.SESSION_CLOSED), course.decide(new Command.Close()));
        assertEquals(new Refused(Reason.SESSION_CLOSED), course.decide(new Command.Prepare(Setups.taxi())));
    }
}
