package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;
import org.watchword.session.SessionEvent.HandsCounted;
import org.watchword.session.SessionEvent.HandsDoubted;
import org.watchword.session.SessionEvent.RoundClosed;
import org.watchword.session.SessionEvent.RoundOpened;
import org.watchword.session.SessionEvent.SlideShown;
import org.watchword.session.SessionEvent.SlideSkipped;

class RoundRulesTest {

    private static Course after(int people) {
        return Course.onQuestion(6, people);
    }

    private static Stage stage(Course course) {
        return course.state().round().orElseThrow().stage();
    }

    private static Tally tally(int a, int b) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("a", a);
        counts.put("b", b);
        counts.put("ns", 0);
        return new Tally(counts);
    }

    @Test
    void theClickerWalksThroughAQuestion() {
        Course course = after(12);
        assertEquals(Stage.READING, stage(course));
        assertEquals(Stage.OPEN, stage(course.press(1)));
        assertEquals(Stage.CLOSED, stage(course.press(1)));
        assertEquals(Stage.REVEALED, stage(course.press(1)));
        assertEquals(Stage.EXPLAINED, stage(course.press(1)));
        assertEquals(7, course.press(1).state().show().at().slide());
    }

    @Test
    void aQuestionBeforeTheTeachingIsNotAnsweredByTheClicker() {
        Course course = Course.onQuestion(1, 12).press(2);
        assertEquals(Stage.CLOSED, stage(course));
        assertEquals(NextPress.NEXT_SLIDE, NextPress.of(course.state()));
        assertEquals(Stage.REVEALED, stage(course.ask(new Command.Reveal())));
    }

    @Test
    void eachStageIsReachedOnlyFromTheOneBefore() {
        Course course = after(12);
        assertEquals(new Refused(Reason.ROUND_NOT_OPEN), course.decide(new Command.CloseRound()));
        assertEquals(new Refused(Reason.ROUND_NOT_OPEN), course.decide(new Command.Reveal()));
        assertEquals(new Refused(Reason.ROUND_NOT_OPEN), course.decide(Course.hands(Decks.AFTER, 1, 2)));
        course.ask(new Command.OpenRound());
        assertEquals(new Refused(Reason.ROUND_STILL_OPEN), course.decide(new Command.Reveal()));
        assertEquals(new Happens(List.of()), course.decide(new Command.OpenRound()));
        course.ask(new Command.CloseRound());
        assertEquals(new Happens(List.of()), course.decide(new Command.CloseRound()));
        assertEquals(new Refused(Reason.ROUND_CLOSED_ALREADY), course.decide(new Command.OpenRound()));
        course.ask(new Command.Reveal());
        assertEquals(new Happens(List.of()), course.decide(new Command.Reveal()));
        assertEquals(new Refused(Reason.REVEALED_ALREADY), course.decide(new Command.OpenRound()));
        assertEquals(new Refused(Reason.REVEALED_ALREADY), course.decide(new Command.CloseRound()));
    }

    @Test
    void theReasonComesBeforeEachAnswer() {
        Course course = after(12);
        assertEquals(new Refused(Reason.ROUND_NOT_OPEN), course.decide(new Command.Explain()));
        course.ask(new Command.OpenRound());
        assertEquals(new Refused(Reason.ROUND_STILL_OPEN), course.decide(new Command.Explain()));
        course.ask(new Command.CloseRound());
        assertEquals(new Refused(Reason.REASON_COMES_FIRST), course.decide(new Command.Explain()));
        course.ask(new Command.Reveal()).ask(new Command.Explain());
        assertEquals(Stage.EXPLAINED, stage(course));
        assertEquals(new Happens(List.of()), course.decide(new Command.Explain()));
        assertEquals(new Happens(List.of()), course.decide(new Command.Reveal()));
        assertEquals(new Refused(Reason.REVEALED_ALREADY), course.decide(Course.hands(Decks.AFTER, 1, 1)));
    }

    @Test
    void aQuestionThatNobodyWasAskedIsPassedOverLikeASlide() {
        Course course = after(12);
        assertEquals(
                new Happens(List.of(new SlideSkipped(6), new SlideShown(7, 0))),
                course.decide(new Command.SkipQuestion()));
        course.ask(new Command.SkipQuestion());
        assertEquals(Stage.READING, course.state().rounds().of(Decks.AFTER).stage());
        assertEquals(Set.of(6), course.state().show().skipped());
        assertEquals(Stage.READING, stage(course.ask(new Command.GoTo(6))));
        assertEquals(Set.of(), course.state().show().skipped());
    }

    @Test
    void aQuestionThatIsLeftInTheMiddleKeepsItsCount() {
        Course course = after(12).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 9));
        assertEquals(
                new Happens(List.of(new RoundClosed(Decks.AFTER, tally(2, 9)), new SlideShown(7, 0))),
                course.decide(new Command.SkipQuestion()));
        course.ask(new Command.CloseRound());
        assertEquals(new Happens(List.of(new SlideShown(7, 0))), course.decide(new Command.SkipQuestion()));
    }

    @Test
    void onlyAQuestionThatIsStillAQuestionIsLeft() {
        assertEquals(new Refused(Reason.NO_QUESTION_HERE), Course.presenting().decide(new Command.SkipQuestion()));
        assertEquals(
                new Refused(Reason.CANNOT_SKIP),
                after(12).ask(new Command.Toggle(View.BLACK)).decide(new Command.SkipQuestion()));
        assertEquals(
                new Refused(Reason.CANNOT_SKIP),
                after(12).ask(new Command.StartBreak()).decide(new Command.SkipQuestion()));
        assertEquals(
                new Refused(Reason.CANNOT_SKIP),
                after(12).ask(new Command.SkipSlide(7)).decide(new Command.SkipQuestion()));
        assertEquals(new Refused(Reason.REVEALED_ALREADY), after(12).press(3).decide(new Command.SkipQuestion()));
    }

    @Test
    void handsAreSavedAsTotalsWhileTheyAreUpAndWhenTheyGoDown() {
        Course course = after(12).ask(new Command.OpenRound());
        assertEquals(
                new Happens(List.of(new HandsCounted(Decks.AFTER, tally(2, 9)))),
                course.decide(Course.hands(Decks.AFTER, 2, 9)));
        course.ask(Course.hands(Decks.AFTER, 2, 9));
        assertEquals(
                new Happens(List.of(new RoundClosed(Decks.AFTER, tally(2, 9)))),
                course.decide(new Command.CloseRound()));
    }

    @Test
    void aCountCanBeCorrectedUntilTheReveal() {
        Course course = after(12).ask(new Command.OpenRound()).ask(new Command.CloseRound());
        assertFalse(course.state().round().orElseThrow().tally().counted());
        course.ask(Course.hands(Decks.AFTER, 2, 9)).ask(Course.hands(Decks.AFTER, 3, 9));
        assertEquals(tally(3, 9), course.state().round().orElseThrow().tally());
        assertEquals(Stage.CLOSED, stage(course));
        course.ask(new Command.Reveal());
        assertEquals(tally(3, 9), course.state().round().orElseThrow().tally());
        assertEquals(new Refused(Reason.REVEALED_ALREADY), course.decide(Course.hands(Decks.AFTER, 1, 1)));
    }

    private static Round round(Course course) {
        return course.state().round().orElseThrow();
    }

    private static Command.CountHands right(int a, int b) {
        return new Command.CountHands(Decks.AFTER, Map.of("a", a, "b", b), true);
    }

    @Test
    void moreHandsThanPeopleAreKeptInDoubtAndStandInNoTotal() {
        Course course = after(10).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 1, 2));
        assertEquals(
                new Happens(List.of(new HandsDoubted(Decks.AFTER, tally(2, 9)))),
                course.decide(Course.hands(Decks.AFTER, 2, 9)));
        course.ask(Course.hands(Decks.AFTER, 2, 9));
        assertEquals(tally(1, 2), round(course).tally());
        assertEquals(tally(2, 9), round(course).typed());
        assertEquals(new Happens(List.of()), course.decide(Course.hands(Decks.AFTER, 2, 9)));
    }

    @Test
    void aCountInDoubtIsSaidToBeRight() {
        Course course = after(10).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 9));
        assertFalse(round(course).tally().counted());
        course.ask(right(2, 9));
        assertEquals(new Round(Decks.AFTER, Stage.OPEN, tally(2, 9)), round(course));
    }

    @Test
    void aCountThatCanBeTrueAnswersTheDoubt() {
        Course course = after(10).ask(new Command.OpenRound());
        course.ask(Course.hands(Decks.AFTER, 2, 9)).ask(Course.hands(Decks.AFTER, 2, 7));
        assertEquals(new Round(Decks.AFTER, Stage.OPEN, tally(2, 7)), round(course));
    }

    @Test
    void phonesAreCountedOnceTheRoundIsClosedAndStandBesideTheHands() {
        Course course = after(12);
        assertEquals(new Refused(Reason.ROUND_NOT_OPEN), course.decide(phones(1, 2)));
        course.ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 3));
        assertEquals(new Refused(Reason.ROUND_STILL_OPEN), course.decide(phones(1, 2)));
        course.ask(new Command.CloseRound()).ask(phones(1, 2));
        assertEquals(tally(2, 3), round(course).hands());
        assertEquals(tally(1, 2), round(course).phones());
        assertEquals(tally(3, 5), round(course).tally());
        assertEquals(new Happens(List.of()), course.decide(phones(1, 2)));
        course.ask(Course.hands(Decks.AFTER, 4, 3));
        assertEquals(tally(5, 5), round(course).tally());
    }

    @Test
    void phonesMayBeCountedAfterTheRevealAndAfterTheEndButOnlyOnce() {
        Course course = after(12).ask(new Command.OpenRound());
        course.ask(new Command.CloseRound()).ask(new Command.Reveal()).ask(phones(1, 2));
        assertEquals(tally(1, 2), round(course).tally());
        assertEquals(new Refused(Reason.REVEALED_ALREADY), course.decide(phones(2, 2)));
        Course ended = after(12).ask(new Command.OpenRound()).ask(new Command.Close());
        ended.ask(phones(1, 2));
        assertEquals(tally(1, 2), ended.state().rounds().of(Decks.AFTER).tally());
    }

    @Test
    void phonesAnswerWhatIsAskedAndNothingElse() {
        Course course = after(12).ask(new Command.OpenRound()).ask(new Command.CloseRound());
        assertEquals(
                new Refused(Reason.NO_SUCH_OPTION),
                course.decide(new Command.CountPhones(Decks.AFTER, Map.of("elsewhere", 1))));
        assertEquals(
                new Refused(Reason.NO_QUESTION_HERE),
                course.decide(new Command.CountPhones(new RoundId("elsewhere"), Map.of("a", 1))));
    }

    @Test
    void handsAndPhonesTogetherMayNotBeMoreThanThePeople() {
        Course course = after(10).ask(new Command.OpenRound()).ask(new Command.CloseRound());
        course.ask(phones(4, 4)).ask(Course.hands(Decks.AFTER, 2, 1));
        assertTrue(round(course).inDoubt());
        assertEquals(tally(4, 4), round(course).tally());
        course.ask(Course.hands(Decks.AFTER, 1, 1));
        assertFalse(round(course).inDoubt());
        assertEquals(tally(5, 5), round(course).tally());
    }

    private static Command phones(int a, int b) {
        return new Command.CountPhones(Decks.AFTER, Map.of("a", a, "b", b));
    }

    @Test
    void handsThatGoDownAnswerNoDoubt() {
        Course course = after(10).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 9));
        course.ask(new Command.CloseRound());
        assertEquals(
                new Round(Decks.AFTER, Stage.CLOSED, Tally.NOT_COUNTED, tally(2, 9), Tally.NOT_COUNTED), round(course));
        course.ask(right(2, 9));
        assertEquals(new Round(Decks.AFTER, Stage.CLOSED, tally(2, 9)), round(course));
    }

    @Test
    void aDoubtOutlivesTheEndAndStaysOutOfTheTotals() {
        Course course = after(10).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 9));
        course.ask(new Command.Close());
        Round ended = course.state().rounds().of(Decks.AFTER);
        assertEquals(new Round(Decks.AFTER, Stage.CLOSED, Tally.NOT_COUNTED, tally(2, 9), Tally.NOT_COUNTED), ended);
    }

    @Test
    void afterTheRevealOnlyWhatWasInDoubtMayBeSaidToBeRight() {
        Course course = after(10).ask(new Command.OpenRound()).ask(Course.hands(Decks.AFTER, 2, 9));
        course.ask(new Command.CloseRound()).ask(new Command.Reveal());
        Refused stands = new Refused(Reason.REVEALED_ALREADY);
        assertEquals(stands, course.decide(right(3, 9)));
        assertEquals(stands, course.decide(Course.hands(Decks.AFTER, 2, 9)));
        assertFalse(round(course).tally().counted());
        course.ask(right(2, 9));
        assertEquals(new Round(Decks.AFTER, Stage.REVEALED, tally(2, 9)), round(course));
        assertEquals(stands, course.decide(right(2, 9)));
    }

    @Test
    void asManyHandsAsPeopleIsRight() {
        assertTrue(after(11).ask(new Command.OpenRound()).decide(Course.hands(Decks.AFTER, 2, 9)) instanceof Happens);
    }

    @Test
    void withSeveralChoicesAllHandsMayExceedThePeopleButNoOptionMay() {
        Course course = Course.onQuestion(5, 10).ask(new Command.OpenRound());
        assertTrue(course.decide(Course.hands(Decks.TALK, 10, 10)) instanceof Happens);
        assertTrue(round(course.ask(Course.hands(Decks.TALK, 11, 1))).inDoubt());
    }

    @Test
    void impossibleCountsCannotBeConfirmed() {
        Course course = after(12).ask(new Command.OpenRound());
        assertEquals(
                new Refused(Reason.NO_SUCH_OPTION),
                course.decide(new Command.CountHands(Decks.AFTER, Map.of("zz", 1), true)));
        assertEquals(
                new Refused(Reason.NOT_A_NUMBER_OF_HANDS),
                course.decide(new Command.CountHands(Decks.AFTER, Map.of("a", -1), true)));
        assertEquals(
                new Refused(Reason.NOT_A_NUMBER_OF_HANDS),
                course.decide(new Command.CountHands(Decks.AFTER, Map.of("a", Rules.MOST_PEOPLE + 1), true)));
        assertTrue(
                course.decide(new Command.CountHands(Decks.AFTER, Map.of("a", Rules.MOST_PEOPLE), true))
                        instanceof Happens);
        assertEquals(
                new Refused(Reason.NO_QUESTION_HERE),
                course.decide(new Command.CountHands(new RoundId("no#such"), Map.of(), true)));
    }

    @Test
    void noHandsAtAllIsACount() {
        Course course = after(12).ask(new Command.OpenRound());
        course.ask(new Command.CountHands(Decks.AFTER, Map.of(), false));
        assertEquals(tally(0, 0), course.state().round().orElseThrow().tally());
        assertTrue(course.state().round().orElseThrow().tally().counted());
    }

    @Test
    void aSlideWithoutAQuestionHasNoRound() {
        Course course = Course.presenting();
        Refused refused = new Refused(Reason.NO_QUESTION_HERE);
        assertEquals(refused, course.decide(new Command.OpenRound()));
        assertEquals(refused, course.decide(new Command.CloseRound()));
        assertEquals(refused, course.decide(new Command.Reveal()));
    }

    @Test
    void noQuestionIsAskedBeforePresenting() {
        Course course = Course.doorsOpen(Setups.taxi());
        assertEquals(new Refused(Reason.NOT_PRESENTING), course.decide(new Command.OpenRound()));
    }

    @Test
    void openingAnotherQuestionTakesTheHandsDown() {
        Course course = Course.onQuestion(5, 12).ask(new Command.OpenRound()).ask(Course.hands(Decks.TALK, 1, 2));
        course.ask(new Command.GoTo(6));
        assertEquals(
                new Happens(List.of(new RoundClosed(Decks.TALK, tally(1, 2)), new RoundOpened(Decks.AFTER, 6))),
                course.decide(new Command.OpenRound()));
    }

    @Test
    void aSmallRoomShowsNoCounts() {
        assertFalse(after(9).state().countsOnTheWall());
        assertTrue(after(10).state().countsOnTheWall());
    }

    @Test
    void theTrainerKeepsCountsPrivateInAnyRoom() {
        Course course = after(30).ask(new Command.KeepCountsPrivate(true));
        assertFalse(course.state().countsOnTheWall());
        assertEquals(new Happens(List.of()), course.decide(new Command.KeepCountsPrivate(true)));
        assertTrue(course.ask(new Command.KeepCountsPrivate(false)).state().countsOnTheWall());
    }

    @Test
    void lettingCountsBeShownDoesNotOverruleASmallRoom() {
        Course course = after(9).ask(new Command.KeepCountsPrivate(true)).ask(new Command.KeepCountsPrivate(false));
        assertFalse(course.state().countsOnTheWall());
    }
}
