package org.watchword.desktop.present.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.phones.GivenPhones;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.EveryKind;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.screens.Standing;
import org.watchword.session.Command;
import org.watchword.session.RoundId;
import org.watchword.session.View;

/// What the trainer does with questions of every kind.
class QuestionDeedsTest {

    private static final Desk DESK = Desk.opening(Laptop.USUAL, Reading.USUAL);

    private static Deeds deeds(Evening evening) {
        return new Deeds(evening.state(), EveryKind.plan());
    }

    private static RoundId here(Evening evening) {
        return evening.state().round().orElseThrow().id();
    }

    @Test
    void whatIsCalledOutStandsOnTheLaptopAndAsksNothingOfTheSession() {
        Evening evening = EveryKind.asking(QuestionKind.CLOUD, 24).next();
        Reaction one = deeds(evening).hear("light", DESK);
        Reaction two = deeds(evening).hear("door", one.desk());
        assertEquals(List.of(), two.commands());
        assertEquals(List.of("light", "door"), two.desk().laptop().calledOut().of(here(evening)));
        assertEquals(
                List.of("light"),
                deeds(evening).takeBack(two.desk()).desk().laptop().calledOut().of(here(evening)));
        assertEquals(
                List.of("door"),
                deeds(evening)
                        .takeAway("light", two.desk())
                        .desk()
                        .laptop()
                        .calledOut()
                        .of(here(evening)));
    }

    @Test
    void nothingIsHeardBeforeTheRoomIsAskedNorWhereHandsAnswer() {
        assertEquals(
                DESK,
                deeds(EveryKind.asking(QuestionKind.TEXT, 24))
                        .hear("A lamp", DESK)
                        .desk());
        assertEquals(
                DESK,
                deeds(EveryKind.asking(QuestionKind.SINGLE, 24).next())
                        .hear("A lamp", DESK)
                        .desk());
    }

    @Test
    void ownWordsReachTheWallByHerPressOnlyAndOnTwoScreensOnly() {
        Evening evening = EveryKind.asking(QuestionKind.TEXT, 24).next();
        Laptop told = Laptop.USUAL.with(GivenPhones.twelve(here(evening), "A lamp"));
        assertEquals(
                List.of(Outside.SHOW_WORDS),
                deeds(evening).of(Deed.SHOW_WORDS, DESK.with(told)).outside());
        assertEquals(
                List.of(Outside.DROP_WORDS),
                deeds(evening).of(Deed.DROP_WORDS, DESK.with(told)).outside());
        Laptop mirrored = told.with(Standing.MIRRORED);
        assertEquals(
                List.of(),
                deeds(evening).of(Deed.SHOW_WORDS, DESK.with(mirrored)).outside());
        assertEquals(List.of(), deeds(evening).of(Deed.SHOW_WORDS, DESK).outside());
    }

    @Test
    void theFirstPressTakesTheWayInOffTheWallAndTheSlideStays() {
        Evening evening = EveryKind.asking(QuestionKind.SINGLE, 24);
        Laptop shown = Laptop.USUAL.with(GivenPhones.shown(here(evening)));
        for (Deed deed : List.of(Deed.NEXT, Deed.BACK, Deed.LEAVE)) {
            Reaction pressed = deeds(evening).of(deed, DESK.with(shown));
            assertEquals(List.of(), pressed.commands());
            assertEquals(List.of(Outside.WAY_IN_AWAY), pressed.outside());
        }
    }

    @Test
    void aQuestionIsLeftAndWhatWasTypedIsKeptFirst() {
        Evening evening = EveryKind.asking(QuestionKind.ORDER, 24).next().typing(4, 9);
        Reaction left = deeds(evening).of(Deed.SKIP_QUESTION, DESK.with(evening.hands()));
        assertEquals(2, left.commands().size());
        Command.CountHands counts = (Command.CountHands) left.commands().getFirst();
        assertEquals(
                13,
                counts.counts().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(new Command.SkipQuestion(), left.commands().getLast());
    }

    @Test
    void aQuestionThatCannotBeLeftStays() {
        Evening told = EveryKind.asking(QuestionKind.SINGLE, 24).next().next().next();
        assertEquals(List.of(), deeds(told).of(Deed.SKIP_QUESTION, DESK).commands());
        Evening black = EveryKind.asking(QuestionKind.SINGLE, 24).ask(new Command.Toggle(View.BLACK));
        assertEquals(List.of(), deeds(black).of(Deed.SKIP_QUESTION, DESK).commands());
        Evening plain = Evening.giving(EveryKind.plan(), 24);
        assertEquals(List.of(), deeds(plain).of(Deed.SKIP_QUESTION, DESK).commands());
    }

    @Test
    void orderAndPairsAreCountedWithNotSureLast() {
        for (QuestionKind kind : List.of(QuestionKind.ORDER, QuestionKind.MATCH)) {
            Evening evening = EveryKind.asking(kind, 24).next().typing(4, 9, 1, 2, 3);
            assertEquals("?", evening.hands().options().getLast());
            assertEquals(3, evening.hands().of("?"));
            evening.ask(evening.hands().command(24));
            assertEquals(19, evening.state().round().orElseThrow().tally().hands());
        }
    }

    @Test
    void inASmallRoomNobodyCountsWhatPeopleSayOfThemselves() {
        for (QuestionKind kind : List.of(QuestionKind.SCALE, QuestionKind.CONFIDENCE)) {
            assertFalse(EveryKind.asking(kind, 9).next().hands().open());
            assertTrue(EveryKind.asking(kind, 10).next().hands().open());
        }
        assertTrue(EveryKind.asking(QuestionKind.SINGLE, 9).next().hands().open());
        Evening asked = EveryKind.asking(QuestionKind.SCALE, 10).next().typing(3);
        assertEquals(
                Map.of("1", 3),
                asked.ask(new Command.KeepCountsPrivate(true)).hands().counts());
    }
}
