package org.watchword.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.register.RegisterAsk.Kind;
import org.watchword.desktop.register.RegisterFacts.Heads;
import org.watchword.desktop.register.RegisterFacts.Present;
import org.watchword.desktop.register.RegisterViewState.Counter;
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
        assertFalse(state.names());
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
        assertFalse(new Draft("Amina", "Castle").toString().contains("Amina"));
    }

    @Test
    void organisationsAreSuggestedByTheirBeginningThenByALaterWord() {
        var known = new Organisations(List.of("City Castle", "Castle Cars", "Abbey Cabs", "castle taxis"));
        assertEquals(List.of("Castle Cars", "castle taxis", "City Castle"), known.like(" cas"));
        assertEquals(List.of(), known.like(" "));
    }

    private static RegisterViewState named(int without, Present... present) {
        return state(facts(true, false, new Heads(without, 0, 0), 0, Optional.empty(), present));
    }

    private static RegisterViewState state(RegisterFacts facts) {
        return RegisterViewState.of(facts, Draft.EMPTY, ENGLISH);
    }

    private static RegisterFacts facts(
            boolean names, boolean pupils, Heads heads, int saving, Optional<LocalTime> saved, Present... present) {
        return new RegisterFacts(
                "Taxi",
                "Castle Hall",
                names,
                pupils,
                List.of(present),
                heads,
                saving,
                saved,
                false,
                true,
                true,
                Optional.empty());
    }
}
