package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.session.Summary.Answered;

class SummaryTest {

    private static Summary summary(Course course) {
        return Summary.of(course.state(), course.now());
    }

    @Test
    void peopleAreCountedWithAndWithoutNames() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(new Command.Arrive(Course.person(1), "Ann Example", ""))
                .ask(new Command.CountHeads(Band.PEOPLE, 4))
                .ask(new Command.StartPresenting())
                .ask(new Command.Arrive(Course.person(2), "Bo Sample", ""));
        Summary summary = summary(course);
        assertEquals(2, summary.named());
        assertEquals(4, summary.heads().get(Band.PEOPLE));
        assertEquals(6, summary.people());
        assertEquals(1, summary.late());
    }

    @Test
    void slidesAndTimeAreTold() {
        Course course = Course.presenting()
                .minutes(2)
                .press(1)
                .ask(new Command.StartBreak())
                .minutes(5);
        course.ask(new Command.EndBreak())
                .ask(new Command.SkipSlide(4))
                .minutes(1)
                .ask(new Command.Close());
        Summary summary = summary(course.minutes(60));
        assertEquals(2, summary.shown());
        assertEquals(1, summary.skipped());
        assertEquals(Duration.ofMinutes(3), summary.presented());
        assertEquals(Duration.ofMinutes(5), summary.stopped());
    }

    @Test
    void everyQuestionThatWasAskedIsTold() {
        Course course = Course.onQuestion(6, 12)
                .press(1)
                .ask(Course.hands(Decks.AFTER, 2, 9))
                .press(2);
        course.ask(new Command.GoTo(5)).press(2);
        List<Answered> rounds = summary(course).rounds();
        assertEquals(
                List.of(Decks.TALK, Decks.AFTER),
                rounds.stream().map(answered -> answered.round().id()).toList());
        assertEquals(Optional.empty(), rounds.getFirst().rightHands());
        assertEquals(Optional.of(9), rounds.getLast().rightHands());
    }

    @Test
    void aQuestionWithoutARightOptionHasNoRightHands() {
        RoundOutline scale =
                new RoundOutline("core/what#sure", 1, Asked.AFTER, false, List.of("1", "2"), List.of(), false);
        Round round = new Round(new RoundId("x"), Stage.CLOSED, new Tally(java.util.Map.of("1", 3)));
        assertEquals(Optional.empty(), new Answered(scale, round).rightHands());
    }
}
