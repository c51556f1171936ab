package org.watchword.desktop.close;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.close.CloseViewState.Stage;
import org.watchword.desktop.close.Summary.Change;
import org.watchword.desktop.close.Summary.Score;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;

class CloseViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<PartTime> PARTS = List.of(
            new PartTime("Welcome", 2, 3.2),
            new PartTime("Signs in the car", 12, 18),
            new PartTime("What to write down", 4, 3));

    @Test
    void beforeTheEndNothingCanBeSaved() {
        var state = state(Stage.OPEN, summary(24, 2));
        assertTrue(state.open());
        assertFalse(state.named());
        assertEquals("End this session?", state.title());
        assertEquals(Optional.empty(), state.backup());
    }

    @Test
    void afterTheEndTheRegisterCanBeSavedWhenItHoldsNames() {
        assertTrue(state(Stage.SAFE, summary(24, 2)).named());
        assertFalse(state(Stage.SAFE, summary(0, 26)).named());
    }

    @Test
    void theBackupIsToldTruly() {
        assertEquals("Backup made and read back", backup(Stage.SAFE).text());
        assertTrue(backup(Stage.BACKING_UP).good());
        assertFalse(backup(Stage.NO_BACKUP).good());
    }

    @Test
    void peopleAndMinutesStandInLargeNumbers() {
        var figures = state(Stage.SAFE, summary(24, 2)).figures();
        assertEquals(new CloseViewState.Figure("26", "people", "24 by name, 2 without"), figures.get(0));
        assertEquals(new CloseViewState.Figure("53", "minutes", "55 planned"), figures.get(1));
    }

    @Test
    void changeIsToldInPeopleNeverInPercent() {
        var row = state(Stage.SAFE, summary(24, 2)).rows().getFirst();
        assertEquals("7 of 24 right", row.before());
        assertEquals("21 of 23 right", row.after());
        assertTrue(row.better());
    }

    @Test
    void aQuestionThatWasNotCountedSaysSoAndClaimsNoChange() {
        var row = state(Stage.SAFE, summary(24, 2)).rows().getLast();
        assertEquals("not counted", row.after());
        assertFalse(row.better());
    }

    @Test
    void handsThatNobodyCalledRightAreToldBeforeTheEndAndAfterIt() {
        Summary doubted = summary(1, 0, List.of("Who?"));
        assertEquals(
                "More hands than people were typed for “Who?”. They count in no total."
                        + " If they are right, go back to the slide and say so.",
                state(Stage.OPEN, doubted).doubt().orElseThrow().text());
        assertEquals(
                "More hands than people were typed for “Who?”, “What?”. They count in no total.",
                state(Stage.SAFE, summary(1, 0, List.of("Who?", "What?")))
                        .doubt()
                        .orElseThrow()
                        .text());
        assertEquals(Optional.empty(), state(Stage.OPEN, summary(1, 0)).doubt());
    }

    private static CloseViewState.Line backup(Stage stage) {
        return state(stage, summary(1, 0)).backup().orElseThrow();
    }

    private static CloseViewState state(Stage stage, Summary summary) {
        return CloseViewState.of(summary, stage, DAY, ENGLISH);
    }

    private static Summary summary(int named, int counted) {
        return summary(named, counted, List.of());
    }

    private static Summary summary(int named, int counted, List<String> doubted) {
        return new Summary(
                "Taxi",
                "Castle Hall",
                DAY,
                LocalTime.of(18, 30),
                false,
                named,
                counted,
                53,
                55,
                PARTS,
                List.of(
                        new Change("Who?", Optional.of(new Score(7, 24)), Optional.of(new Score(21, 23))),
                        new Change("What?", Optional.of(new Score(7, 24)), Optional.empty())),
                doubted,
                List.of("Leaflet"),
                true);
    }
}
