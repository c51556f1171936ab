package org.watchword.desktop.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.setup.SetupFacts.Screens;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class SetupViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void inTheHallTheLinesGoByTheMinute() {
        List<Integer> minutes = Occasion.HALL.rows().stream().map(Row::minutes).toList();
        assertEquals(minutes.stream().sorted((a, b) -> b - a).toList(), minutes);
    }

    @Test
    void theThreeMinutesAreAPartOfTheWholeLook() {
        assertTrue(Occasion.HALL.rows().containsAll(Occasion.THREE_MINUTES.rows()));
        assertEquals(
                Optional.of(Occasion.THREE_MINUTES),
                state(Occasion.HALL, GivenHall.fine()).other());
        assertEquals(
                Optional.of(Occasion.HALL),
                state(Occasion.THREE_MINUTES, GivenHall.fine()).other());
    }

    @Test
    void everythingStandsOnSomePage() {
        Set<Row> all = EnumSet.noneOf(Row.class);
        for (Occasion occasion : Occasion.values()) {
            all.addAll(occasion.rows());
        }
        assertEquals(EnumSet.allOf(Row.class), all);
    }

    @Test
    void theSumCountsWhatIsLeftAndNamesWhatWouldSpoilTheSession() {
        assertEquals(
                "Everything is ready.", state(Occasion.HALL, GivenHall.fine()).sum());
        assertEquals(
                "One thing would spoil the session.",
                state(Occasion.HALL, GivenHall.fine().with(new Screens(2, true, false)))
                        .sum());
        assertEquals(
                "One thing is left to look at.",
                state(Occasion.HALL, GivenHall.fine().with(new Screens(1, false, false)))
                        .sum());
    }

    @Test
    void whatWasLeftOutTheLastTimeIsSaid() {
        Visit last = new Visit(GivenHall.TODAY.minusDays(1), EnumSet.of(Row.READABLE, Row.EXITS, Row.LEAFLETS));
        SetupPage page = new SetupPage(Occasion.HALL, "Deck", "Hall", GivenHall.TODAY, Optional.of(last), false);
        assertEquals(
                Optional.of("Last time here (Yesterday), not looked at: Sound"),
                SetupViewState.of(page, GivenHall.fine(), ENGLISH).before());
    }

    @Test
    void theEveningBeforeHasNoShortForm() {
        SetupViewState state = state(Occasion.EVENING_BEFORE, GivenHall.fine());
        assertEquals(Optional.empty(), state.other());
        assertEquals("Ready for tomorrow?", state.title());
    }

    @Test
    void onlyWhatTheTrainerAloneCanTellHasABoxToTick() {
        for (SetupViewState.Line line :
                state(Occasion.HALL, GivenHall.untouched()).lines()) {
            assertEquals(line.row().hers(), line.tick().isPresent());
            assertFalse(line.ticked());
        }
    }

    private static SetupViewState state(Occasion occasion, SetupFacts facts) {
        return SetupViewState.of(GivenHall.page(occasion), facts, ENGLISH);
    }
}
