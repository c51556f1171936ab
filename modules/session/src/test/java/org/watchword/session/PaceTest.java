package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.session.PartPace.Progress;

/// Every slide of the test deck is planned for two minutes: eight minutes a part, sixteen in all.
class PaceTest {

    private static Pace pace(Course course) {
        return Pace.of(course.state(), course.now());
    }

    private static List<Progress> progress(Pace pace) {
        return pace.parts().stream().map(PartPace::progress).toList();
    }

    @Test
    void beforeTheStartEverythingIsToCome() {
        Pace pace = pace(Course.doorsOpen(Setups.taxi()).minutes(10));
        assertEquals(Duration.ofMinutes(16), pace.remaining());
        assertEquals(Duration.ZERO, pace.behind());
        assertEquals(List.of(Progress.TO_COME, Progress.TO_COME), progress(pace));
    }

    @Test
    void theSlideThatIsShownUsesUpItsOwnMinutesFirst() {
        Course course = Course.presenting().minutes(1);
        assertEquals(Duration.ZERO, pace(course).behind());
        assertEquals(Duration.ofMinutes(15), pace(course).remaining());
        assertEquals(Duration.ofMinutes(3), pace(course.minutes(4)).behind());
        assertEquals(Duration.ofMinutes(14), pace(course).remaining());
        assertEquals(course.now().plus(Duration.ofMinutes(14)), pace(course).end(course.now()));
    }

    @Test
    void whoIsQuickIsAhead() {
        Course course = Course.presenting().minutes(1).ask(new Command.Next());
        assertEquals(Duration.ofMinutes(-1), pace(course).behind());
    }

    @Test
    void partsAreToldPlannedAgainstActual() {
        Course course = Course.presenting().minutes(9).ask(new Command.GoTo(4)).minutes(1);
        List<PartPace> parts = pace(course).parts();
        assertEquals(List.of(Progress.DONE, Progress.RUNNING), progress(pace(course)));
        assertEquals(Duration.ofMinutes(8), parts.getFirst().planned());
        assertEquals(Duration.ofMinutes(9), parts.getFirst().actual());
        assertEquals(Duration.ofMinutes(1), parts.getFirst().over());
        assertEquals(Duration.ofMinutes(1), parts.getLast().actual());
        assertEquals(Duration.ZERO, parts.getLast().over());
    }

    @Test
    void theLastSlideOfAPartStillBelongsToIt() {
        assertEquals(
                List.of(Progress.RUNNING, Progress.TO_COME),
                progress(pace(Course.presenting().ask(new Command.GoTo(3)))));
        assertEquals(
                List.of(Progress.DONE, Progress.RUNNING),
                progress(pace(Course.presenting().ask(new Command.GoTo(4)))));
    }

    @Test
    void aQuickPartIsUnderOnlyWhenItIsDone() {
        Course course = Course.presenting().minutes(3);
        assertEquals(Duration.ZERO, pace(course).parts().getFirst().over());
        course.ask(new Command.GoTo(4));
        assertEquals(Duration.ofMinutes(-5), pace(course).parts().getFirst().over());
    }

    @Test
    void questionsAndBreaksStopThePlan() {
        Course course = Course.presenting()
                .minutes(1)
                .ask(new Command.TogglePause())
                .minutes(5)
                .ask(new Command.TogglePause())
                .ask(new Command.StartBreak())
                .minutes(4);
        assertEquals(Duration.ofMinutes(9), pace(course).stopped());
        assertEquals(Duration.ZERO, pace(course).behind());
        assertEquals(Duration.ofMinutes(15), pace(course).remaining());
    }

    @Test
    void anEndThatWasSetIsATimeOnTheClock() {
        Course course = Course.presenting().minutes(2).ask(new Command.MoveEnd(12));
        assertEquals(Duration.ofMinutes(4), pace(course).behind());
        course.ask(new Command.SkipSlide(4));
        assertEquals(Duration.ofMinutes(2), pace(course).behind());
        course.ask(new Command.TogglePause()).minutes(3).ask(new Command.TogglePause());
        assertEquals(Duration.ofMinutes(5), pace(course).behind());
    }

    @Test
    void theEndIsAsPlannedUntilItIsSetAndAgainWhenThatIsTakenBack() {
        Course course = Course.presenting();
        Instant start = course.state().times().started().orElseThrow();
        assertEquals(
                Optional.of(start.plus(Duration.ofMinutes(16))), course.state().finish());
        course.ask(new Command.MoveEnd(75));
        assertEquals(
                Optional.of(start.plus(Duration.ofMinutes(75))), course.state().finish());
        course.ask(new Command.MoveEnd(0));
        assertEquals(
                Optional.of(start.plus(Duration.ofMinutes(16))), course.state().finish());
    }

    @Test
    void anEndBeforeTheStartOrAfterADayIsRefused() {
        Course course = Course.presenting();
        assertEquals(new Decision.Refused(Reason.NOT_A_TIME_TO_FINISH), course.decide(new Command.MoveEnd(-1)));
        assertEquals(
                new Decision.Refused(Reason.NOT_A_TIME_TO_FINISH),
                course.decide(new Command.MoveEnd(Rules.LONGEST_SESSION + 1)));
    }

    @Test
    void aLaptopThatWasOffCountsForNoSlide() {
        Course course =
                Course.presenting().minutes(1).ask(new Command.TogglePause()).ask(new Command.TogglePause());
        course.minutes(30).ask(new Command.Resume());
        assertEquals(Duration.ofMinutes(30), pace(course).stopped());
        assertEquals(Duration.ofMinutes(1), course.state().times().on(0));
    }

    @Test
    void beingOffBeforeTheStartStopsNothing() {
        Course course = Course.doorsOpen(Setups.taxi()).minutes(30).ask(new Command.Resume());
        assertEquals(Duration.ZERO, pace(course).stopped());
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        Course course =
                Course.presenting().minutes(3).press(1).minutes(-60).press(1).minutes(1);
        assertEquals(Duration.ofMinutes(3), course.state().times().on(0));
        assertEquals(Duration.ZERO, pace(course).stopped());
        assertEquals(
                Duration.ZERO,
                pace(course.minutes(-90).ask(new Command.Resume())).stopped());
    }

    @Test
    void optionalSlidesToComeMayBeSparedAndSkippingThemWinsTime() {
        Course course = Course.presenting();
        assertEquals(List.of(4), pace(course).spare());
        course.ask(new Command.SkipSlide(4));
        assertEquals(List.of(), pace(course).spare());
        assertEquals(Duration.ofMinutes(14), pace(course).remaining());
        assertEquals(Duration.ofMinutes(6), pace(course).parts().getLast().planned());
        assertEquals(
                List.of(), pace(Course.presenting().ask(new Command.GoTo(5))).spare());
        assertEquals(
                List.of(), pace(Course.presenting().ask(new Command.GoTo(4))).spare());
    }

    @Test
    void afterTheEndNothingIsToCome() {
        Course course = Course.presenting()
                .minutes(5)
                .ask(new Command.GoTo(5))
                .minutes(1)
                .ask(new Command.Close());
        Pace pace = pace(course.minutes(60));
        assertEquals(Duration.ZERO, pace.remaining());
        assertEquals(List.of(Progress.DONE, Progress.DONE), progress(pace));
        assertEquals(Duration.ofMinutes(1), course.state().times().on(5));
        assertEquals(List.of(), pace.spare());
    }

    @Test
    void theTimesOfTheSessionStandInItsState() {
        Course course = Course.doorsOpen(Setups.taxi()).minutes(2).ask(new Command.StartPresenting());
        assertEquals(course.now(), course.state().times().started().orElseThrow());
        assertEquals(course.now(), course.state().times().last().orElseThrow());
        assertEquals(true, course.state().times().closed().isEmpty());
        course.minutes(3).ask(new Command.Close());
        assertEquals(course.now(), course.state().times().closed().orElseThrow());
        assertEquals(Duration.ofMinutes(3), course.state().times().on(0));
    }
}
