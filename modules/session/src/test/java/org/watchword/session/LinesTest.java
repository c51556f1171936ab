package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;

/// What can be put right on a line of the register, and taken back.
class LinesTest {

    private static Course two() {
        return Course.doorsOpen(Setups.taxi())
                .ask(new Command.Arrive(Course.person(1), "Ann Example", "Sample Cabs"))
                .ask(new Command.Arrive(Course.person(2), "Anne Example", "Sample Cabs"));
    }

    private static Command.Arrive slip(int person, int number, boolean counted) {
        return new Command.Arrive(
                Course.person(person), new Personal.Known("Cy Slip " + person, ""), Entered.fromSlip(number, counted));
    }

    private static Person line(Course course, int number) {
        return course.state().register().find(Course.person(number)).orElseThrow();
    }

    @Test
    void whoLeavesEarlyHasATimeUntilItIsTakenBack() {
        Course course = two().minutes(9).ask(new Command.ChangeLeaving(Course.person(1), true));
        assertEquals(Optional.of(course.now()), line(course, 1).leftAt());
        assertEquals(1, course.state().register().leftEarly());
        assertEquals(2, course.state().register().total());
        assertEquals(new Happens(List.of()), course.decide(new Command.ChangeLeaving(Course.person(1), true)));
        course.ask(new Command.ChangeLeaving(Course.person(1), false));
        assertEquals(Optional.empty(), line(course, 1).leftAt());
    }

    @Test
    void whoWasLateIsWhatTheTrainerSays() {
        Course course = two().ask(new Command.ChangeArrival(Course.person(1), Arrival.LATE));
        assertEquals(1, course.state().register().late());
        assertEquals(new Happens(List.of()), course.decide(new Command.ChangeArrival(Course.person(1), Arrival.LATE)));
        course.ask(new Command.UndoEntry());
        assertEquals(0, course.state().register().late());
    }

    @Test
    void aNameIsCorrectedAndTidied() {
        Course course = two().ask(
                        new Command.Correct(Course.person(1), new Personal.Known(" Ann  Exampel", "Cabs", " Driver ")));
        assertEquals(
                new Personal.Known("Ann Exampel", "Cabs", "Driver"),
                line(course, 1).personal());
        assertEquals(
                new Refused(Reason.NAME_MISSING),
                course.decide(new Command.Correct(Course.person(1), new Personal.Known(" ", ""))));
        course.ask(new Command.UndoEntry());
        assertEquals(
                new Personal.Known("Ann Example", "Sample Cabs"),
                line(course, 1).personal());
    }

    @Test
    void twoLinesOfOnePersonCountOnceUntilTheyArePartedAgain() {
        Course course = two().ask(new Command.JoinLines(Course.person(2), Course.person(1)));
        assertEquals(1, course.state().register().total());
        course.ask(new Command.Arrive(Course.person(3), "Bo Sample", ""));
        course.ask(new Command.PartLines(Course.person(1)));
        assertEquals(
                List.of(Course.person(1), Course.person(2), Course.person(3)),
                course.state().register().people().stream().map(Person::id).toList());
        assertEquals(new Refused(Reason.NOT_IN_THE_REGISTER), course.decide(new Command.PartLines(Course.person(1))));
    }

    @Test
    void aLineIsNotJoinedToItselfNorToNobody() {
        Refused refused = new Refused(Reason.NOT_IN_THE_REGISTER);
        assertEquals(refused, two().decide(new Command.JoinLines(Course.person(1), Course.person(1))));
        assertEquals(refused, two().decide(new Command.JoinLines(Course.person(1), Course.person(5))));
        assertEquals(refused, two().decide(new Command.JoinLines(Course.person(5), Course.person(1))));
    }

    @Test
    void slipsAreTypedWhenEverybodyHasGone() {
        Course course = Course.presenting().ask(new Command.Close()).ask(slip(1, 7, false));
        assertEquals(Arrival.IN_TIME, line(course, 1).arrival());
        assertEquals(7, line(course, 1).entered().slip());
        assertEquals(new Refused(Reason.SLIP_ENTERED_ALREADY), course.decide(slip(2, 7, false)));
        assertEquals(new Refused(Reason.NOT_A_SLIP), course.decide(slip(2, 0, false)));
        assertEquals(new Refused(Reason.NOT_A_SLIP), course.decide(slip(2, Rules.MOST_PEOPLE + 1, false)));
    }

    @Test
    void whoWasCountedAndIsNowNamedIsOnePerson() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(new Command.CountHeads(Band.PEOPLE, 1))
                .ask(slip(1, 1, true))
                .ask(slip(2, 2, true));
        assertEquals(0, course.state().register().counted());
        assertEquals(2, course.state().register().total());
        course.ask(new Command.UndoEntry()).ask(new Command.UndoEntry());
        assertEquals(1, course.state().register().counted());
        assertEquals(1, course.state().register().total());
    }

    @Test
    void whatWasEnteredWronglyIsPutRightAfterTheEnd() {
        Course course = Course.presenting()
                .ask(new Command.Arrive(Course.person(1), "Ann Example", ""))
                .ask(new Command.Close())
                .ask(new Command.ChangeArrival(Course.person(1), Arrival.IN_TIME))
                .ask(new Command.CountHeads(Band.PEOPLE, 3))
                .ask(new Command.Remove(Course.person(1)));
        assertEquals(3, course.state().register().total());
        assertEquals(
                new Refused(Reason.SESSION_CLOSED), course.decide(new Command.ChangeLeaving(Course.person(1), true)));
    }

    @Test
    void soManyEntriesCanBeTakenBackAndNoMore() {
        Course course = Course.doorsOpen(Setups.taxi());
        int entries = Register.CAN_BE_UNDONE + 5;
        for (int entry = 0; entry < entries; entry++) {
            course.ask(new Command.CountOneMore());
        }
        for (int undone = 0; undone < Register.CAN_BE_UNDONE; undone++) {
            course.ask(new Command.UndoEntry());
        }
        assertEquals(5, course.state().register().counted());
        assertEquals(new Refused(Reason.NOTHING_TO_UNDO), course.decide(new Command.UndoEntry()));
    }
}
