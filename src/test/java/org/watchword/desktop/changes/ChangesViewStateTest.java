package org.watchword.desktop.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.changes.ChangesFacts.Reading;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.records.Changed.By;
import org.watchword.records.Changed.Group;
import org.watchword.records.Changed.What;
import org.watchword.room.changes.ChangeLine;
import org.watchword.room.changes.ChangeSpan;

class ChangesViewStateTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final ChangesChoice ALL = ChangesChoice.of(ChangeSpan.EVERYTHING);

    @Test
    void everyChangeHasWordsOfItsOwnAndEveryWordItsChange() {
        ChangeWords words = new ChangeWords(ENGLISH);
        Set<String> said = new HashSet<>();
        GivenChanges.ofEveryKind().forEach(line -> said.add(words.what(line.changed())));
        assertEquals(What.values().length, said.size(), said.toString());
        assertEquals(What.values().length, ChangeWord.values().length);
    }

    @Test
    void whatIsCountedAndWhatItIsAboutIsSaid() {
        assertEquals("People counted without a name: 26", words(What.PEOPLE_COUNTED, 26));
        assertEquals("One name was removed for ever, because their time was over", words(What.NAMES_FORGOTTEN, 1));
        ChangeWords words = new ChangeWords(ENGLISH);
        assertEquals(
                "40 copies were left: Town hall",
                words.what(GivenChanges.line(What.MATERIAL_LEFT, By.LAPTOP, 40, "Town hall")
                        .changed()));
        assertEquals("A promise was noted as done: an entry that is no longer known", words(What.ACTION_DONE, 1));
    }

    @Test
    void aRowSaysWhenWhatInWhichSessionAndWhere() {
        ChangesViewState state = state(List.of(GivenChanges.line(What.ARRIVED, By.SLIP, 7, "")), GivenChanges.ALL_READ);
        assertEquals(
                new ChangesViewState.Row(
                        "A name was entered in the register",
                        "Today, 14:32 · Taxi and private hire drivers, Castle Hall, Yesterday · at this laptop, from paper slip 7"),
                state.rows().getFirst());
    }

    @Test
    void nothingAtAllNothingThatFitsAndNothingYetAreToldApart() {
        assertEquals(
                "Nothing was changed yet",
                state(List.of(), GivenChanges.ALL_READ).none().orElseThrow().words());
        ChangesFacts none = GivenChanges.facts(List.of(), GivenChanges.ALL_READ);
        ChangesViewState narrowed = ChangesViewState.of(none, ALL.searching("kiosk"), ENGLISH);
        assertTrue(narrowed.none().orElseThrow().clear());
        ChangesViewState half = state(List.of(), GivenChanges.HALF_READ);
        assertEquals("Nothing was found so far.", half.none().orElseThrow().words());
        assertTrue(half.older());
        assertEquals(Optional.empty(), state(List.of(), Reading.OPENING).none());
    }

    @Test
    void oneAndManyAreCountedAndOlderOnesAreOffered() {
        List<ChangeLine> one = List.of(GivenChanges.line(What.CLOSED, 0));
        assertEquals(
                "One change. That is all.", state(one, GivenChanges.ALL_READ).status());
        assertFalse(state(one, GivenChanges.ALL_READ).older());
        List<ChangeLine> many = Collections.nCopies(6000, GivenChanges.before(1, What.CLOSED));
        ChangesViewState state = state(many, GivenChanges.HALF_READ);
        assertEquals(200, state.rows().size());
        assertEquals("200 changes, back to: Yesterday", state.status());
        assertTrue(state.older());
    }

    @Test
    void whileItIsReadItSaysHowFarAndSavesNothingElse() {
        Reading reading = new Reading(true, 40, 10, true, true);
        ChangesViewState state = state(GivenChanges.some(), reading);
        assertEquals(Optional.of("Reading, to be saved: part 10 of 40"), state.progress());
        assertEquals(0.25, state.done());
        assertTrue(state.saving());
        assertFalse(state.save());
        assertFalse(state.older());
    }

    @Test
    void wordsAndAKindNarrowTheList() {
        ChangeLine slip = GivenChanges.line(What.ARRIVED, By.SLIP, 7, "");
        assertTrue(ALL.searching("SLIP entered").shows(slip, ENGLISH));
        assertTrue(ALL.searching("castle 21 november").shows(slip, ENGLISH));
        assertFalse(ALL.searching("slip 8").shows(slip, ENGLISH));
        assertTrue(ALL.ofKind(Optional.of(Group.REGISTER)).shows(slip, ENGLISH));
        assertFalse(ALL.ofKind(Optional.of(Group.NAMES)).shows(slip, ENGLISH));
        assertFalse(ALL.narrows());
        assertEquals(ALL, ALL.searching("x").ofKind(Optional.of(Group.HEADS)).cleared());
    }

    @Test
    void daysThatAreReversedAreSaid() {
        LocalDate day = GivenChanges.TODAY;
        ChangesChoice reversed = ALL.between(Optional.of(day), Optional.of(day.minusDays(1)));
        ChangesFacts facts = GivenChanges.facts(List.of(), GivenChanges.ALL_READ);
        assertTrue(ChangesViewState.of(facts, reversed, ENGLISH).trouble().isPresent());
    }

    @Test
    void everyGroupHasAChange() {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (What what : What.values()) {
            groups.add(what.group());
        }
        assertEquals(EnumSet.allOf(Group.class), groups);
    }

    @Test
    void aTableHasARowForEachChangeAndFormulasAreLeftToItsWriter() {
        var table = new ChangesTable(ENGLISH).of(GivenChanges.some());
        assertEquals(GivenChanges.some().size(), table.rows().size());
        assertEquals("2026-11-22", table.rows().getFirst().getFirst().written());
        assertEquals("A backup was brought back", table.rows().getFirst().get(3).written());
        assertEquals(0, new ChangesTable(ENGLISH).of(List.of()).rows().size());
    }

    private static String words(What what, int number) {
        return new ChangeWords(ENGLISH).what(GivenChanges.line(what, number).changed());
    }

    private static ChangesViewState state(List<ChangeLine> found, Reading reading) {
        return ChangesViewState.of(GivenChanges.facts(found, reading), ALL, ENGLISH);
    }
}
