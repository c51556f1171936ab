package org.watchword.desktop.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.sessions.SessionsViewState.Choice;
import org.watchword.desktop.sessions.SessionsViewState.Row;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class SessionsViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SessionRow WITH_NAMES = row("one", TODAY, 24, 24);
    private static final SessionRow COUNTED = row("two", TODAY.minusDays(40), 30, 0);

    @Test
    void theFundingYearSoFarIsOfferedFirst() {
        assertEquals(LocalDate.of(2026, 4, 1), Choice.start(TODAY).from());
        assertEquals(
                LocalDate.of(2025, 4, 1),
                Choice.start(LocalDate.of(2026, 3, 31)).from());
    }

    @Test
    void theDaysSayHowManySessionsAndPeopleTheyHold() {
        assertEquals("2 sessions, 54 people", state(Choice.start(TODAY)).range());
        assertEquals("1 session, 24 people", state(between(TODAY, TODAY)).range());
    }

    @Test
    void sessionsOutsideTheDaysAreStillListed() {
        assertEquals(
                List.of(true, false),
                state(between(TODAY, TODAY)).rows().stream().map(Row::inRange).toList());
    }

    @Test
    void daysTheWrongWayRoundAreToldAndNothingIsSaved() {
        var state = state(between(TODAY, TODAY.minusDays(1)));
        assertTrue(state.trouble().isPresent());
        assertFalse(state.saveFunder());
    }

    @Test
    void daysWithoutASessionMakeNoFile() {
        assertFalse(state(between(TODAY.plusDays(1), TODAY.plusDays(2))).saveFunder());
    }

    @Test
    void onlyASessionThatKeptNamesHasARegisterToSave() {
        assertTrue(state(chosen("one")).named());
        assertFalse(state(chosen("two")).named());
        assertEquals("This session kept no names.", state(chosen("two")).registerHint());
        assertEquals(
                "Choose a session to hand over its names.",
                state(Choice.start(TODAY)).registerHint());
    }

    @Test
    void theSearchFindsWordsInAnyOrderWithoutAccentsOrCapitals() {
        assertEquals(
                1,
                listed(new SessionRow("a", TODAY, "Taxi", "Café Zoë", "Drivers", "", 3, 0, Which.GIVEN), "zoe TAXI"));
        assertEquals(
                0, listed(new SessionRow("a", TODAY, "Taxi", "Café Zoë", "Drivers", "", 3, 0, Which.GIVEN), "zoe bus"));
        assertEquals(1, listed(new SessionRow("a", TODAY, "Такси", "Київ", "Водії", "", 3, 0, Which.GIVEN), "київ"));
    }

    @Test
    void rehearsalsAndWhatWasPutAwayStandInTheirOwnListsAndCountForNoFunder() {
        SessionRow away = new SessionRow("z", TODAY, "Taxi", "Hall", "Drivers", "Lottery", 9, 0, Which.PUT_AWAY);
        Choice choice = Choice.start(TODAY);
        SessionsViewState usual = SessionsViewState.of(List.of(away), choice, ENGLISH, TODAY);
        assertEquals(List.of(), usual.rows());
        assertFalse(usual.saveFunder());
        Filter filter = new Filter("", Optional.empty(), Optional.empty(), Which.PUT_AWAY, false);
        assertEquals(
                1,
                SessionsViewState.of(List.of(away), choice.narrowed(filter), ENGLISH, TODAY)
                        .rows()
                        .size());
    }

    @Test
    void daysAudienceAndFunderNarrowTheListOnlyWhenAsked() {
        Choice today = between(TODAY, TODAY);
        assertEquals(2, state(today).rows().size());
        Filter onlyDays = new Filter("", Optional.empty(), Optional.empty(), Which.GIVEN, true);
        assertEquals(1, state(today.narrowed(onlyDays)).rows().size());
        Filter another = new Filter("", Optional.of("Nurses"), Optional.empty(), Which.GIVEN, false);
        assertEquals(0, state(today.narrowed(another)).rows().size());
        assertTrue(another.narrows());
        assertEquals(Filter.NONE, another.cleared());
    }

    @Test
    void whatWasPutAwayIsSaidSoThatItCanBeUndone() {
        assertTrue(state(Choice.start(TODAY).putAway(Optional.of("two"))).done().isPresent());
    }

    private static int listed(SessionRow row, String search) {
        Filter filter = new Filter(search, Optional.empty(), Optional.empty(), Which.GIVEN, false);
        return SessionsViewState.of(List.of(row), Choice.start(TODAY).narrowed(filter), ENGLISH, TODAY)
                .rows()
                .size();
    }

    private static SessionsViewState state(Choice choice) {
        return SessionsViewState.of(List.of(WITH_NAMES, COUNTED), choice, ENGLISH, TODAY);
    }

    private static Choice between(LocalDate from, LocalDate to) {
        return new Choice(from, to, Optional.empty());
    }

    private static Choice chosen(String session) {
        return new Choice(TODAY, TODAY, Optional.of(session));
    }

    private static SessionRow row(String id, LocalDate date, int people, int named) {
        return new SessionRow(id, date, "Taxi", "Castle Hall", "Drivers", "Lottery", people, named, Which.GIVEN);
    }
}
