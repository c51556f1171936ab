package org.watchword.desktop.present.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.RoundId;

class HandCountsTest {

    private static final RoundId ROUND = new RoundId("core/small#first@after");

    private static Evening asking() {
        return Evening.with(24).upTo(SmallDeck.AFTER).until(NextPress.CLOSE_ROUND);
    }

    @Test
    void digitsAfterEachOtherMakeOneNumber() {
        HandCounts hands = asking().hands().digit(1).digit(7);
        assertEquals(17, hands.of("ask"));
        assertTrue(hands.half());
    }

    @Test
    void enterGoesOnToTheNextAnswerAndAfterTheLastToTheFirst() {
        HandCounts hands = asking().hands();
        assertEquals(1, hands.digit(4).done().at());
        assertEquals(0, hands.choosing(3).digit(2).done().at());
    }

    @Test
    void typingIntoACountedAnswerBeginsItAnew() {
        HandCounts hands = asking().hands().digit(4).done().choosing(0).digit(5);
        assertEquals(5, hands.of("ask"));
    }

    @Test
    void backspaceTakesTheLastDigitAway() {
        assertEquals(1, asking().hands().digit(1).digit(7).erased().of("ask"));
    }

    @Test
    void aNumberThatNobodyCanMeanIsNotTaken() {
        HandCounts hands = asking().hands().digit(9).digit(9).digit(9);
        assertSame(hands, hands.digit(9));
    }

    @Test
    void aHandMoreOrFewerNeverGoesBelowNone() {
        HandCounts hands = asking().hands();
        assertEquals(1, hands.stepped(2, 1).of("follow"));
        assertEquals(0, hands.stepped(2, -1).of("follow"));
    }

    @Test
    void whatIsAskedOfTheSessionHasEveryAnswer() {
        assertEquals(
                new Command.CountHands(ROUND, Map.of("ask", 4, "note", 17, "follow", 0, "unsure", 0), false),
                asking().typing(4, 17).hands().command(24));
    }

    @Test
    void moreHandsThanPeopleIsNoticedUntilTheTrainerSaysThatItIsRight() {
        Evening evening = asking().typing(4, 30);
        HandCounts hands = evening.hands();
        assertTrue(hands.doubtful(evening.state()));
        assertFalse(hands.asRight().doubtful(evening.state()));
        assertTrue(hands.asRight().stepped(2, 1).doubtful(evening.state()), "another count is checked anew");
    }

    @Test
    void countsInDoubtAreSavedOnceAndAgainWhenTheyAreRight() {
        Evening evening = asking().typing(4, 30);
        assertTrue(evening.hands().unsaved(evening.state()));
        evening.ask(evening.hands().command(24));
        assertFalse(evening.hands().unsaved(evening.state()));
        assertTrue(evening.hands().doubtful(evening.state()));
        assertTrue(evening.hands().asRight().unsaved(evening.state()));
        evening.ask(evening.hands().asRight().command(24));
        assertFalse(evening.hands().doubtful(evening.state()));
        assertFalse(evening.hands().unsaved(evening.state()));
    }

    @Test
    void whenMorePeopleAreCountedTheHandsAreDoubtedNoMore() {
        Evening evening = asking().typing(4, 30);
        evening.ask(evening.hands().command(24)).ask(new Command.CountHeads(Band.PEOPLE, 40));
        assertFalse(evening.hands().doubtful(evening.state()));
        assertTrue(evening.hands().unsaved(evening.state()));
    }

    @Test
    void afterARestartADoubtIsStillAsked() {
        Evening evening = asking().typing(4, 30);
        evening.ask(evening.hands().command(24));
        HandCounts again = HandCounts.NONE.following(evening.state());
        assertEquals(30, again.of("note"));
        assertTrue(again.doubtful(evening.state()));
        assertFalse(again.unsaved(evening.state()));
    }

    @Test
    void afterARestartWhatWasSaidToBeRightIsNotAskedAgain() {
        Evening evening = asking().typing(4, 30);
        evening.ask(evening.hands().asRight().command(24));
        assertFalse(HandCounts.NONE.following(evening.state()).doubtful(evening.state()));
    }

    @Test
    void countsAreUnsavedUntilTheSessionHasThem() {
        Evening evening = asking().typing(4, 17);
        assertTrue(evening.hands().unsaved(evening.state()));
        evening.ask(evening.hands().command(24));
        assertFalse(evening.hands().unsaved(evening.state()));
    }

    @Test
    void nothingCanBeTypedBeforeHandsAreUp() {
        assertFalse(Evening.with(24).upTo(SmallDeck.AFTER).hands().open());
    }

    @Test
    void anotherSlideForgetsWhatWasHalfTyped() {
        Evening evening = asking().typing(4).next().next().next().next();
        assertFalse(evening.hands().open());
    }

    @Test
    void afterARestartTheSavedCountsAreThere() {
        Evening evening = asking().typing(4, 17);
        evening.ask(evening.hands().command(24));
        HandCounts again = HandCounts.NONE.following(evening.state());
        assertEquals(17, again.of("note"));
    }

    @Property
    void whateverIsTypedACountIsANumberThatCanBeMeant(
            @ForAll @Size(max = 60) List<@IntRange(min = -2, max = 9) Integer> keys) {
        HandCounts hands = asking().hands();
        for (int key : keys) {
            hands = key == -2 ? hands.done() : key == -1 ? hands.erased() : hands.digit(key);
        }
        assertTrue(hands.counts().values().stream().allMatch(count -> count >= 0 && count <= 999));
    }
}
