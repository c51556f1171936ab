package org.watchword.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.session.Decision.Happens;
import org.watchword.session.Decision.Refused;

class ExpectedTest {

    private static Guest guest(int number, String name) {
        return new Guest(Course.person(number), new Personal.Known(name, "Sample Cabs", "Driver"));
    }

    private static Command.Expect expect(Guest... guests) {
        return new Command.Expect(List.of(guests));
    }

    private static Command.ArriveExpected tick(int number) {
        return new Command.ArriveExpected(Course.person(number), Entered.AT_THE_DOOR);
    }

    private static List<PersonId> expected(Course course) {
        return course.state().register().expected().stream().map(Guest::id).toList();
    }

    @Test
    void theListIsReadInBeforeTheDoorsOpen() {
        Course course = Course.prepared(Setups.taxi()).ask(expect(guest(1, "Ann Example"), guest(2, "Bo Sample")));
        assertEquals(List.of(Course.person(1), Course.person(2)), expected(course));
        assertEquals(0, course.state().register().total());
    }

    @Test
    void theSameListReadInAgainChangesNothing() {
        Course course = Course.prepared(Setups.taxi()).ask(expect(guest(1, "Zoë O’Brien")));
        assertEquals(new Happens(List.of()), course.decide(expect(guest(2, "O'BRIEN, Zoe"))));
    }

    @Test
    void whoHasComeIsNotExpectedAgain() {
        Course course =
                Course.doorsOpen(Setups.taxi()).ask(new Command.Arrive(Course.person(1), "Ann Example", "Sample Cabs"));
        assertEquals(new Happens(List.of()), course.decide(expect(guest(2, "Ann Example"))));
    }

    @Test
    void oneNameOfTwoOrganisationsIsTwoPeople() {
        Guest elsewhere = new Guest(Course.person(2), new Personal.Known("Ann Example", "Other Cabs"));
        Course course = Course.prepared(Setups.taxi()).ask(expect(guest(1, "Ann Example"), elsewhere));
        assertEquals(2, expected(course).size());
    }

    @Test
    void whoComesIsInTheRegisterAndExpectedNoLonger() {
        Course course = Course.doorsOpen(Setups.taxi()).ask(expect(guest(1, "Ann Example")));
        course.minutes(2).ask(tick(1));
        Person person = course.state().register().find(Course.person(1)).orElseThrow();
        assertEquals(new Personal.Known("Ann Example", "Sample Cabs", "Driver"), person.personal());
        assertEquals(course.now(), person.arrivedAt());
        assertTrue(person.expected());
        assertEquals(List.of(), expected(course));
        assertEquals(new Refused(Reason.IN_THE_REGISTER_ALREADY), course.decide(tick(1)));
    }

    @Test
    void whoIsOnNoListCannotBeTickedOffIt() {
        assertEquals(
                new Refused(Reason.NOT_EXPECTED),
                Course.doorsOpen(Setups.taxi()).decide(tick(1)));
    }

    @Test
    void whoWasTickedInByMistakeIsExpectedAgain() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(expect(guest(1, "Ann Example")))
                .ask(tick(1));
        course.ask(new Command.Remove(Course.person(1)));
        assertEquals(List.of(Course.person(1)), expected(course));
        course.ask(new Command.UndoEntry());
        assertEquals(List.of(), expected(course));
        assertEquals(1, course.state().register().total());
        course.ask(new Command.UndoEntry());
        assertEquals(List.of(Course.person(1)), expected(course));
        assertEquals(0, course.state().register().total());
    }

    @Test
    void aListThatWasReadInStaysWhenAnEarlierEntryIsUndone() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(new Command.CountOneMore())
                .ask(expect(guest(1, "Ann Example")))
                .ask(new Command.UndoEntry());
        assertEquals(List.of(Course.person(1)), expected(course));
        assertEquals(0, course.state().register().total());
    }

    @Test
    void aListIsTakenBackButForWhoHasCome() {
        Course course = Course.doorsOpen(Setups.taxi())
                .ask(expect(guest(1, "Ann Example"), guest(2, "Bo Sample")))
                .ask(tick(1))
                .ask(new Command.DropExpected(Set.of(Course.person(1), Course.person(2))));
        assertEquals(List.of(), expected(course));
        assertEquals(1, course.state().register().total());
    }

    @Test
    void pupilsAreNeverExpectedByName() {
        Course course = Course.prepared(Setups.school(Setups.NAMED));
        assertEquals(new Refused(Reason.NAMES_BANNED_FOR_PUPILS), course.decide(expect(guest(1, "Ann Example"))));
        assertEquals(
                new Refused(Reason.HEAD_COUNT_ONLY),
                Course.prepared(Setups.headCount()).decide(expect(guest(1, "Ann Example"))));
    }

    @Test
    void aListWithANameThatIsNoneIsRefusedWhole() {
        Course course = Course.prepared(Setups.taxi());
        assertEquals(new Refused(Reason.NAME_MISSING), course.decide(expect(guest(1, "Ann Example"), guest(2, " \t"))));
        assertEquals(new Refused(Reason.NAME_TOO_LONG), course.decide(expect(guest(1, "x".repeat(201)))));
    }

    @Test
    void namesOnAListDoNotSlipIntoALog() {
        assertEquals(-1, expect(guest(1, "Ann Example")).toString().indexOf("Ann"));
    }
}
