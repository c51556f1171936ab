package org.watchword.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Course;
import org.watchword.desktop.register.RegisterFacts.Hall;
import org.watchword.desktop.register.RegisterFacts.Heads;
import org.watchword.desktop.register.RegisterFacts.Lines;
import org.watchword.desktop.register.RegisterFacts.Pair;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.register.RegisterFacts.Saving;
import org.watchword.desktop.register.RegisterViewState.Counter;
import org.watchword.desktop.register.RegisterViewState.ExpectedRow;
import org.watchword.desktop.register.RegisterViewState.Row;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class RegisterViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Present AMINA = new Present("1", "Amina Khan", "Castle Cars");
    private static final Present BEN = new Present("2", "Ben Ode", "");

    @Test
    void theLastOneWhoCameStandsFirst() {
        assertEquals(
                List.of("Ben Ode", "Amina Khan"),
                named(0, AMINA, BEN).rows().stream().map(Row::name).toList());
    }

    @Test
    void peopleWithAndWithoutANameAreCountedTogether() {
        assertEquals("5 people here", named(3, AMINA, BEN).here());
        assertEquals("1 person here", named(0, AMINA).here());
        assertEquals("Nobody here yet", named(0).here());
    }

    @Test
    void whatIsOnItsWayToTheDiskHasNoTickAndCannotBeTakenBack() {
        var state = state(facts(true, false, new Heads(0, 0, 0), 1, Optional.empty(), AMINA));
        assertFalse(state.settled());
        assertFalse(state.undo());
        assertEquals(Optional.of("Saving…"), state.saved());
        assertEquals(1, state.rows().size());
    }

    @Test
    void whatIsSavedSaysWhen() {
        var state = state(facts(true, false, new Heads(0, 0, 0), 0, Optional.of(LocalTime.of(18, 25)), AMINA));
        assertTrue(state.settled());
        assertEquals(Optional.of("Saved at 18:25"), state.saved());
    }

    @Test
    void pupilsAreCountedApartFromTheirStaffAndNeverNamed() {
        var state = state(facts(false, true, new Heads(0, 24, 2), 0, Optional.empty()));
        assertEquals(Optional.empty(), state.entry());
        assertEquals(
                List.of(Kind.PUPILS, Kind.STAFF),
                state.counters().stream().map(Counter::kind).toList());
        assertEquals("26 people here", state.here());
    }

    @Test
    void whereNamesAreTakenTheCounterIsForThoseWithoutOne() {
        assertEquals("Without a name", named(2, AMINA).counters().getFirst().label());
    }

    @Test
    void whereNobodyIsNamedTheCounterIsForEverybody() {
        var state = state(facts(false, false, new Heads(12, 0, 0), 0, Optional.empty()));
        assertEquals("People", state.counters().getFirst().label());
        assertEquals("One more: People", state.counters().getFirst().more());
    }

    @Test
    void aForgottenPersonIsStillCountedWithoutTheirName() {
        var state = named(0, new Present("3", "", ""));
        assertEquals("Name removed on request", state.rows().getFirst().name());
        assertEquals("1 person here", state.here());
    }

    @Test
    void namesDoNotReachALogByAccident() {
        assertFalse(AMINA.toString().contains("Amina"));
        assertFalse(new Draft("Amina", "Castle", "").toString().contains("Amina"));
    }

    @Test
    void organisationsAreSuggestedByTheirBeginningThenByALaterWord() {
        var known = new SaidBefore(List.of("City Castle", "Castle Cars", "Abbey Cabs", "castle taxis"));
        assertEquals(List.of("Castle Cars", "castle taxis", "City Castle"), known.like(" cas"));
        assertEquals(List.of(), known.like(" "));
    }

    @Test
    void whoFitsWhatIsTypedIsTickedInByEnter() {
        var expected = List.of(new Present("8", "Olga Smith", "Castle Cars"), new Present("9", "Omar Sy", ""));
        var lines = new Lines(List.of(), expected, List.of(), Optional.empty());
        var fit = new Fit(expected, List.of(), 1);
        var state = RegisterViewState.of(facts(lines, Course.COMING_IN), new Draft("o s", "", ""), fit, ENGLISH);
        assertEquals(
                Optional.of("Enter ticks in Omar Sy. Shift+Enter: somebody new."),
                state.entry().orElseThrow().enter());
        assertEquals(
                List.of(false, true),
                state.expected().rows().stream().map(ExpectedRow::chosen).toList());
        assertEquals(
                Optional.of("2 people are still expected"), state.expected().title());
    }

    @Test
    void aLongListOfExpectedPeopleIsFoundThroughByTyping() {
        List<Present> many = IntStream.range(0, 30)
                .mapToObj(number -> new Present("p" + number, "Guest " + number, ""))
                .toList();
        var lines = new Lines(List.of(), many, List.of(), Optional.empty());
        var state = RegisterViewState.of(facts(lines, Course.COMING_IN), Draft.EMPTY, Fit.NOBODY, ENGLISH);
        assertEquals(8, state.expected().rows().size());
        assertEquals(
                Optional.of("And 22 more. Type the beginning of a name."),
                state.expected().more());
        var last = RegisterViewState.of(
                facts(lines, Course.COMING_IN), Draft.EMPTY, new Fit(many, List.of(), 29), ENGLISH);
        assertTrue(last.expected().rows().getLast().chosen(), "the chosen one can be seen");
    }

    @Test
    void lateAndLeftEarlyAreSaidInWords() {
        Present one = new Present("1", "Amina Khan", "Cars", "Driver", true, 4, Optional.of(LocalTime.of(19, 5)));
        Row row = named(0, one).rows().getFirst();
        assertEquals("Cars · Driver · slip 4 · late · left at 19:05", row.second());
    }

    @Test
    void slipsThatWerePassedOverAreNamed() {
        var lines = new Lines(
                List.of(
                        new Present("1", "A", "", "", false, 1, Optional.empty()),
                        new Present("2", "B", "", "", false, 4, Optional.empty())),
                List.of(),
                List.of(),
                Optional.empty());
        var entry = RegisterViewState.of(facts(lines, Course.OVER), Draft.EMPTY, Fit.NOBODY, ENGLISH)
                .entry()
                .orElseThrow();
        assertEquals(Optional.of("2 slips were passed over: 2, 3"), entry.missing());
        assertTrue(entry.slips() && entry.always());
    }

    @Test
    void aRegisterThatIsOverHasNoWayToTheSlides() {
        var lines = new Lines(List.of(AMINA), List.of(), List.of(), Optional.empty());
        var state = RegisterViewState.of(facts(lines, Course.OVER), Draft.EMPTY, Fit.NOBODY, ENGLISH);
        assertEquals(Optional.empty(), state.goOn());
        assertEquals("Done", state.leave());
    }

    @Test
    void twoLinesThatMayBeOnePersonAreAskedAbout() {
        var lines = new Lines(List.of(AMINA, BEN), List.of(), List.of(), Optional.of(new Pair(AMINA, BEN)));
        var state = RegisterViewState.of(facts(lines, Course.COMING_IN), Draft.EMPTY, Fit.NOBODY, ENGLISH);
        assertEquals(
                "Amina Khan (Castle Cars) and Ben Ode: is this one person?",
                state.pair().orElseThrow().question());
    }

    @Test
    void aLineThatIsCorrectedStandsInTheBoxes() {
        Draft draft = new Draft("Amina Kahn", "", "", "", false, true, Optional.of("1"));
        var entry = RegisterViewState.of(
                        facts(new Lines(List.of(AMINA), List.of(), List.of(), Optional.empty()), Course.PRESENTING),
                        draft,
                        Fit.NOBODY,
                        ENGLISH)
                .entry()
                .orElseThrow();
        assertEquals("Save", entry.tickIn());
        assertFalse(entry.slips());
    }

    @Test
    void beginningsOfNamesFindPeopleInAnyOrderAndWithoutAccents() {
        var finder = new Finder();
        var people = List.of(
                new Present("1", "Zoë O’Brien", ""),
                new Present("2", "Olga Smith", ""),
                new Present("3", "Smilla Ost", ""));
        assertEquals(List.of("2", "3"), found(finder, people, "sm o"));
        assertEquals(List.of("1"), found(finder, people, "ZOE"));
        assertEquals(List.of("1"), found(finder, people, "obr"));
        assertEquals(List.of(), found(finder, people, " "));
        assertEquals(List.of(), found(finder, people, "mith"));
    }

    private static List<String> found(Finder finder, List<Present> people, String typed) {
        return finder.find(people, typed).stream().map(Present::person).toList();
    }

    private static RegisterViewState named(int without, Present... present) {
        return state(facts(true, false, new Heads(without, 0, 0), 0, Optional.empty(), present));
    }

    private static RegisterViewState state(RegisterFacts facts) {
        return RegisterViewState.of(facts, Draft.EMPTY, Fit.NOBODY, ENGLISH);
    }

    private static RegisterFacts facts(Lines lines, Course course) {
        return new RegisterFacts(
                new Hall("Taxi", "Castle Hall", true, false, course),
                lines,
                new Heads(0, 0, 0),
                new Saving(0, Optional.empty(), true),
                false,
                true,
                Optional.empty());
    }

    private static RegisterFacts facts(
            boolean names, boolean pupils, Heads heads, int saving, Optional<LocalTime> saved, Present... present) {
        return new RegisterFacts(
                new Hall("Taxi", "Castle Hall", names, pupils, Course.COMING_IN),
                new Lines(List.of(present), List.of(), List.of(), Optional.empty()),
                heads,
                new Saving(saving, saved, true),
                false,
                true,
                Optional.empty());
    }
}
