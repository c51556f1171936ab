package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;

class RegisterRulesTest {

    private static Command.Arrive arrive(int number, String name) {
        return new Command.Arrive(Course.person(number), name, "Sample Cabs");
    }

    @Test
    void whoArrivesStandsInTheRegisterWithTheTime() {
        Course course = Course.doorsOpen(Setups.taxi()).minutes(3).ask(arrive(1, "Ann Example"));
        Person person = course.state().register().find(Course.person(1)).orElseThrow();
        assertEquals(new Personal.Known("Ann Example", "Sample Cabs"), person.personal());
        assertEquals(course.now(), person.arrivedAt());
        assertEquals(Arrival.IN_TIME, person.arrival());
        assertEquals(1, course.state().register().total());
    }

    @Test
    void nobodyIsLetInBeforeTheDoorsOpen() {
        Course course = Course.prepared(Setups.taxi());
        assertEquals(new Refused(Reason.DOORS_CLOSED), course.decide(arrive(1, "Ann Example")));
        assertEquals(new Refused(Reason.DOORS_CLOSED), course.decide(new Command.CountOneMore()));
    }

    @Test
    void whoComesAfterTheStartIsLate() {
        Course course = Course.presenting().ask(arrive(1, "Ann Example"));
        assertEquals(Arrival.LATE, course.state().register().people().getFirst().arrival());
        assertEquals(1, course.state().register().late());
    }

    @Test
    void whoComesInTimeIsNotLate() {
        Course course = Course.doorsOpen(Setups.taxi()).ask(arrive(1, "Ann Example"));
        assertEquals(0, course.state().register().late());
    }

    @Test
    void pupilsAreNeverNamed() {
        Course course = Course.doorsOpen(Setups.school(Setups.NAMED));
        Decision decision = course.decide(arrive(1, "Ann Example"));
        assertEquals(new Refused(Reason.NAMES_BANNED_FOR_PUPILS), decision);
        assertEquals(Remedy.COUNT_HEADS, Reason.NAMES_BANNED_FOR_PUPILS.remedy());
    }

    @Test
    void theAudienceNotTheBuildingDecidesAboutNames() {
        SessionSetup school = Setups.school(Setups.NAMED);
        SessionSetup teachers = new SessionSetup(
                school.deck(),
                "A school",
                school.date(),
                school.time(),
                "",
                "gb",
                "front-line",
                false,
                Safeguarding.nameless(false),
                false,
                SessionKind.TRAINING,
                "");
        assertFalse(school.namesAllowed());
        assertTrue(teachers.namesAllowed());
        assertEquals(
                1,
                Course.doorsOpen(teachers)
                        .ask(arrive(1, "Ann Example"))
                        .state()
                        .register()
                        .total());
    }

    @Test
    void aHeadCountOnlySessionTakesNoNames() {
        assertFalse(Setups.headCount().namesAllowed());
        assertEquals(
                new Refused(Reason.HEAD_COUNT_ONLY),
                Course.doorsOpen(Setups.headCount()).decide(arrive(1, "Ann Example")));
    }

    @Test
    void aNameIsTidiedButNeverGuessed() {
        Course course =
                Course.doorsOpen(Setups.taxi()).ask(new Command.Arrive(Course.person(1), "  Bo\t Sample\n", " "));
        assertEquals(
                new Personal.Known("Bo Sample", ""),
                course.state().register().people().getFirst().personal());
    }

    @Test
    void aNameMustBeThereAndBeShortEnough() {
        Course course = Course.doorsOpen(Setups.taxi());
        assertEquals(new Refused(Reason.NAME_MISSING), course.decide(arrive(1, " \t ")));
        assertEquals(new Refused(Reason.NAME_TOO_LONG), course.decide(arrive(1, "x".repeat(201))));
        assertEquals(
                new Refused(Reason.NAME_TOO_LONG),
                course.decide(new Command.Arrive(Course.person(1), "Ann", "x".repeat(201))));
        assertTrue(
                course.decide(new Command.Arrive(Course.person(1), "x".repeat(200), "y".repeat(200)))
                        instanceof Happens);
    }

    @Test
    void nobodyArrivesTwice() {
        Course course = Course.doorsOpen(Setups.taxi()).ask(arrive(1, "Ann Example"));
        assertEquals(new Refused(Reason.IN_THE_REGISTER_ALREADY), course.decide(arrive(1, "Ann Example")));
    }

    @Test
    void aLineOfTheRegisterCanBeTakenBack() {
        Course course =
                Course.doorsOpen(Setups.taxi()).ask(arrive(1, "Ann Example")).ask(arrive(2, "Bo Sample"));
        course.ask(new Command.Remove(Course.person(1)));
        assertEquals(
                List.of(Course.person(2)),
                course.state().register().people().stream().map(Person::id).toList());
        assertEquals(new Refused(Reason.NOT_IN_THE_REGISTER), course.decide(new Command.Remove(Course.person(1))));
    }

    @Test
    void headsAreCountedByBandBesideTheNames() {
        Register register = Course.doorsOpen(Setups.taxi())
                .ask(arrive(1, "Ann Example"))
                .ask(new Command.CountHeads(Band.PEOPLE, 7))
                .ask(new Command.CountHeads(Band.STAFF, 2))
                .state()
                .register();
        assertEquals(Map.of(Band.PEOPLE, 7, Band.STAFF, 2), register.heads());
        assertEquals(9, register.counted());
        assertEquals(10, register.total());
        assertEquals(0, register.counted(Band.PUPILS));
    }

    @Test
    void oneMoreCountsPeopleOrPupils() {
        Course taxi =
                Course.doorsOpen(Setups.taxi()).ask(new Command.CountOneMore()).ask(new Command.CountOneMore());
        assertEquals(2, taxi.state().register().counted(Band.PEOPLE));
        Course school = Course.doorsOpen(Setups.school(Setups.NAMED)).ask(new Command.CountOneMore());
        assertEquals(1, school.state().register().counted(Band.PUPILS));
    }

    @Test
    void aHeadCountIsBetweenNobodyAndAFullHall() {
        Course course = Course.doorsOpen(Setups.taxi());
        Refused refused = new Refused(Reason.NOT_A_HEAD_COUNT);
        assertEquals(refused, course.decide(new Command.CountHeads(Band.PEOPLE, -1)));
        assertEquals(refused, course.decide(new Command.CountHeads(Band.PEOPLE, Rules.MOST_PEOPLE + 1)));
        course.ask(new Command.CountHeads(Band.PEOPLE, Rules.MOST_PEOPLE));
        assertEquals(refused, course.decide(new Command.CountOneMore()));
    }

    @Test
    void theSameCountAgainIsNoNews() {
        Course course = Course.doorsOpen(Setups.taxi()).ask(new Command.CountHeads(Band.PEOPLE, 7));
        assertEquals(new Happens(List.of()), course.decide(new Command.CountHeads(Band.PEOPLE, 7)));
        assertEquals(new Happens(List.of()), course.decide(new Command.CountHeads(Band.STAFF, 0)));
    }

    @Test
    void everyEntryCanBeTakenBackOneByOne() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(new Command.CountHeads(Band.PEOPLE, 7))
                .ask(arrive(1, "Ann Example"))
                .ask(new Command.CountOneMore());
        course.ask(new Command.UndoEntry());
        assertEquals(7, course.state().register().counted());
        course.ask(new Command.UndoEntry());
        assertEquals(List.of(), course.state().register().people());
        course.ask(new Command.UndoEntry());
        assertEquals(0, course.state().register().total());
        assertEquals(new Refused(Reason.NOTHING_TO_UNDO), course.decide(new Command.UndoEntry()));
    }

    @Test
    void whoWasTakenOutByHandComesBackByUndo() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(arrive(1, "Ann Example"))
                .ask(arrive(2, "Bo Sample"))
                .ask(new Command.Remove(Course.person(1)))
                .ask(new Command.UndoEntry());
        assertEquals(
                List.of(Course.person(1), Course.person(2)),
                course.state().register().people().stream().map(Person::id).toList());
    }

    @Test
    void aClosedRegisterTakesNobodyInThroughTheDoor() {
        Course course = Course.presenting().ask(new Command.Close());
        assertEquals(new Refused(Reason.SESSION_CLOSED), course.decide(new Command.CountOneMore()));
        assertEquals(new Refused(Reason.SESSION_CLOSED), course.decide(arrive(1, "Ann Example")));
    }

    @Test
    void namesDoNotSlipIntoALog() {
        assertFalse(arrive(1, "Ann Example").toString().contains("Ann"));
        assertFalse(new Personal.Known("Ann Example", "Sample Cabs").toString().contains("Ann"));
        Course course = Course.doorsOpen(Setups.taxi()).ask(arrive(1, "Ann Example"));
        assertFalse(course.state().toString().contains("Ann"));
        assertFalse(course.history().toString().contains("Sample"));
    }
}
