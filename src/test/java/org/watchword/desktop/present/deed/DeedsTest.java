package org.watchword.desktop.present.deed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.desktop.present.key.Meaning;
import org.watchword.desktop.present.key.Meaning.Deed;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.HandCounts;
import org.watchword.desktop.present.state.Laptop;
import org.watchword.desktop.present.state.Reading;
import org.watchword.desktop.present.state.SmallDeck;
import org.watchword.session.Command;
import org.watchword.session.NextPress;
import org.watchword.session.View;

class DeedsTest {

    private static final Desk DESK = Desk.opening(Laptop.USUAL, Reading.USUAL);
    private static final Desk LISTENING = DESK.with(Laptop.USUAL.needed(true));

    private static Deeds in(Evening evening) {
        return new Deeds(evening.state(), SmallDeck.plan());
    }

    private static Reaction press(Meaning meaning, Desk desk, Evening evening) {
        return in(evening).of(meaning, desk);
    }

    private static Evening handsUp(int people) {
        return Evening.with(people).upTo(SmallDeck.AFTER).until(NextPress.CLOSE_ROUND);
    }

    private static Desk typed(Evening evening, int... digits) {
        Desk desk = DESK.following(evening.state());
        for (int digit : digits) {
            desk = press(new Meaning.Digit(digit), desk, evening).desk();
        }
        return desk;
    }

    @ParameterizedTest
    @CsvSource({"BLACK, BLACK", "HOLDING, HOLDING", "FREEZE, FROZEN", "HELP, HELP"})
    void whatCoversTheSlidesIsAskedOfTheSession(Deed deed, View view) {
        assertEquals(
                List.of(new Command.Toggle(view)),
                press(deed, DESK, Evening.with(24)).commands());
    }

    @Test
    void nextAndBackAndStartAndOneMoreAreAskedOfTheSession() {
        Evening evening = Evening.with(24);
        assertEquals(
                List.of(new Command.Next()), press(Deed.NEXT, DESK, evening).commands());
        assertEquals(
                List.of(new Command.Back()), press(Deed.BACK, DESK, evening).commands());
        assertEquals(
                List.of(new Command.StartPresenting()),
                press(Deed.START, DESK, evening).commands());
        assertEquals(
                List.of(new Command.CountOneMore()),
                press(Deed.ONE_MORE_PERSON, DESK, evening).commands());
    }

    @Test
    void skippingNeedsAnAnnouncedSlide() {
        assertEquals(
                List.of(), press(Deed.SKIP_ANNOUNCED, DESK, Evening.with(24)).commands());
        Evening announced = Evening.with(24).upTo(SmallDeck.SIGNS);
        assertEquals(
                List.of(new Command.SkipAnnounced()),
                press(Deed.SKIP_ANNOUNCED, DESK, announced).commands());
    }

    @Test
    void theFirstPressOfEndOnlyAsks() {
        Reaction first = press(Deed.END, DESK, Evening.with(24));
        assertEquals(List.of(), first.commands());
        assertEquals(Sheet.END, first.desk().sheet());
        assertEquals(
                List.of(Outside.END),
                press(Deed.END, first.desk(), Evening.with(24)).outside());
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"NEXT", "BACK", "BLACK", "START", "LEAVE"})
    void noButtonOfAClickerAnswersTheQuestionWhetherToEnd(Deed deed) {
        Reaction pressed = press(deed, DESK.with(Sheet.END), Evening.with(24));
        assertFalse(pressed.outside().contains(Outside.END));
    }

    @Test
    void someoneNeedsMeIsABreakForEverybodyAndNothingMore() {
        Reaction pressed = press(Deed.SOMEONE_NEEDS_ME, DESK, Evening.with(24));
        assertEquals(List.of(new Command.StartBreak()), pressed.commands());
        assertTrue(pressed.desk().laptop().someoneNeedsMe());
    }

    @Test
    void inABreakSomeoneNeedsMeAsksNothingOfTheSession() {
        Evening inBreak = Evening.with(24).ask(new Command.StartBreak());
        assertEquals(List.of(), press(Deed.SOMEONE_NEEDS_ME, DESK, inBreak).commands());
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"NEXT", "BACK", "BLACK", "START", "LEAVE", "HELP", "END", "ONE_MORE_PERSON", "REGISTER"})
    void aClickerInAPocketDoesNothingWhileTheTrainerListens(Deed deed) {
        Evening inBreak = Evening.with(24).ask(new Command.StartBreak());
        assertEquals(Reaction.only(LISTENING), press(deed, LISTENING, inBreak));
    }

    @Test
    void theSameKeyBringsTheSlidesBack() {
        Evening inBreak = Evening.with(24).ask(new Command.StartBreak());
        Reaction back = press(Deed.SOMEONE_NEEDS_ME, LISTENING, inBreak);
        assertEquals(List.of(new Command.EndBreak()), back.commands());
        assertFalse(back.desk().laptop().someoneNeedsMe());
    }

    @Test
    void whenTheBreakIsOverThePageForListeningGoes() {
        assertFalse(LISTENING.following(Evening.with(24).state()).laptop().someoneNeedsMe());
    }

    @Test
    void escapeClosesWhatLiesOnTheLaptopBeforeItTouchesTheWall() {
        Reaction first = press(Deed.LEAVE, DESK.with(Sheet.OVERVIEW), Evening.with(24));
        assertEquals(Sheet.NONE, first.desk().sheet());
        assertEquals(List.of(), first.commands());
        assertEquals(
                List.of(new Command.Uncover()),
                press(Deed.LEAVE, first.desk(), Evening.with(24)).commands());
    }

    @Test
    void nextClosesWhatLiesOnTheLaptopAndGoesOn() {
        Reaction pressed = press(Deed.NEXT, DESK.with(Sheet.KEYS), Evening.with(24));
        assertEquals(Sheet.NONE, pressed.desk().sheet());
        assertEquals(List.of(new Command.Next()), pressed.commands());
    }

    @ParameterizedTest
    @CsvSource({"KEYS_CARD, KEYS", "OVERVIEW, OVERVIEW", "GO_TO, GO_TO", "SEARCH, SEARCH"})
    void aSheetIsLaidAndTakenAwayByTheSameKey(Deed deed, Sheet sheet) {
        Reaction laid = press(deed, DESK, Evening.with(24));
        assertEquals(sheet, laid.desk().sheet());
        assertEquals(
                Sheet.NONE, press(deed, laid.desk(), Evening.with(24)).desk().sheet());
    }

    @Test
    void afterAJumpTheWayBackIsKnown() {
        Evening evening = Evening.with(24).upTo(SmallDeck.SIGNS);
        Reaction jump = in(evening).goTo(SmallDeck.HELP, DESK);
        assertEquals(List.of(new Command.GoTo(SmallDeck.HELP)), jump.commands());
        evening.ask(new Command.GoTo(SmallDeck.HELP));
        assertEquals(
                List.of(new Command.GoTo(SmallDeck.SIGNS)),
                press(Deed.WHERE_I_WAS, jump.desk(), evening).commands());
    }

    @Test
    void withoutAJumpThereIsNoWayBack() {
        assertEquals(Reaction.only(DESK), press(Deed.WHERE_I_WAS, DESK, Evening.with(24)));
    }

    @Test
    void theRoomGetsTimeToTalkAndTheSecondPressTakesItAway() {
        Evening evening = Evening.with(24);
        Command start = press(Deed.TIMER, DESK, evening).commands().getFirst();
        assertEquals(new Command.StartTalk(Duration.ofMinutes(3)), start);
        assertEquals(
                List.of(new Command.StopTalk()),
                press(Deed.TIMER, DESK, evening.ask(start)).commands());
    }

    @Test
    void notesStayBetweenFourteenAndSixtyPixels() {
        Desk small = DESK;
        Desk large = DESK;
        for (int press = 0; press < 40; press++) {
            small = press(Deed.NOTES_SMALLER, small, Evening.with(24)).desk();
            large = press(Deed.NOTES_BIGGER, large, Evening.with(24)).desk();
        }
        assertEquals(14, small.reading().letters());
        assertEquals(60, large.reading().letters());
    }

    @Test
    void aCompletedCountIsSaved() {
        Evening evening = handsUp(24);
        Reaction done = press(Deed.COUNT_DONE, typed(evening, 1, 7), evening);
        assertEquals(List.of(done.desk().hands().command(24)), done.commands());
        assertEquals(1, done.desk().hands().at());
    }

    @Test
    void aCountThatCannotBeTrueIsSavedInDoubt() {
        Evening evening = handsUp(12);
        assertUnconfirmed(press(Deed.COUNT_DONE, typed(evening, 1, 7), evening));
    }

    private static void assertUnconfirmed(Reaction reaction) {
        assertTrue(reaction.commands().getFirst() instanceof Command.CountHands(var _, var _, boolean confirmed)
                && !confirmed);
    }

    @Test
    void aHalfTypedCountIsKeptBeforeTheSlidesGoOn() {
        Evening evening = handsUp(24);
        Desk desk = typed(evening, 9);
        List<Command> commands = press(Deed.NEXT, desk, evening).commands();
        assertEquals(2, commands.size());
        assertTrue(commands.getFirst() instanceof Command.CountHands);
        assertEquals(new Command.Next(), commands.getLast());
    }

    @Test
    void countsThatCannotBeTrueStopTheFirstPressOnlyAndStayInDoubt() {
        Evening evening = handsUp(12);
        Reaction first = press(Deed.NEXT, typed(evening, 1, 7), evening);
        assertEquals(1, first.commands().size());
        assertUnconfirmed(first);
        first.commands().forEach(evening::ask);
        assertEquals(
                List.of(new Command.Next()),
                press(Deed.NEXT, first.desk(), evening).commands());
    }

    @Test
    void aCountThatRestedInDoubtStopsTheNextPressToo() {
        Evening evening = handsUp(12);
        Desk desk = typed(evening, 1, 7);
        in(evening).rested(desk.hands(), desk).commands().forEach(evening::ask);
        Reaction first = press(Deed.NEXT, desk, evening);
        assertEquals(List.of(), first.commands());
        assertTrue(first.desk().warned());
    }

    @Test
    void onceTheAnswerIsShownADoubtStopsNoPress() {
        Evening evening = handsUp(12);
        Desk desk = typed(evening, 1, 7);
        in(evening).rested(desk.hands(), desk).commands().forEach(evening::ask);
        evening.next().next();
        Desk now = desk.following(evening.state());
        assertTrue(now.hands().doubtful(evening.state()));
        assertEquals(List.of(new Command.Next()), press(Deed.NEXT, now, evening).commands());
    }

    @ParameterizedTest
    @EnumSource(
            value = Deed.class,
            names = {"NEXT", "BACK"})
    void aCountIsKeptWhicheverWayTheSlidesMove(Deed deed) {
        Evening evening = handsUp(24);
        List<Command> commands = press(deed, typed(evening, 9), evening).commands();
        assertTrue(commands.getFirst() instanceof Command.CountHands);
        assertTrue(in(evening).goTo(0, typed(evening, 9)).commands().getFirst() instanceof Command.CountHands);
    }

    @Test
    void aCountIsKeptWhenTheSessionIsEnded() {
        Evening evening = handsUp(12);
        Reaction end = press(Deed.END, typed(evening, 1, 7).with(Sheet.END), evening);
        assertUnconfirmed(end);
        assertEquals(List.of(Outside.END), end.outside());
    }

    @Test
    void aCountThatRestsIsSaved() {
        Evening evening = handsUp(12);
        Desk nine = typed(evening, 9);
        assertTrue(in(evening).rested(nine.hands(), nine).commands().getFirst() instanceof Command.CountHands);
        assertEquals(List.of(), in(evening).rested(HandCounts.NONE, nine).commands());
    }

    @Test
    void aCountThatRestsAndCannotBeTrueIsSavedInDoubtOnce() {
        Evening evening = handsUp(12);
        Desk ninety = typed(evening, 9, 0);
        Reaction rested = in(evening).rested(ninety.hands(), ninety);
        assertUnconfirmed(rested);
        rested.commands().forEach(evening::ask);
        assertEquals(List.of(), in(evening).rested(ninety.hands(), ninety).commands());
    }

    @Test
    void escapeShowsTheWholeSlideBeforeAnythingElse() {
        Evening evening = Evening.with(24);
        Desk zoomed = press(Deed.ZOOM, DESK, evening).desk();
        assertTrue(zoomed.laptop().zoom().on());
        Reaction left = press(Deed.LEAVE, zoomed, evening);
        assertFalse(left.desk().laptop().zoom().on());
        assertEquals(List.of(), left.commands());
    }

    @Test
    void nothingIsEnlargedWhileTheWallIsBlack() {
        Evening dark = Evening.with(24).ask(new Command.Toggle(View.BLACK));
        assertFalse(press(Deed.ZOOM, DESK, dark).desk().laptop().zoom().on());
    }

    @Test
    void withNobodyInTheRegisterHandsAreTakenAsTheyAre() {
        Evening evening = handsUp(0);
        Reaction done = press(Deed.COUNT_DONE, typed(evening, 4), evening);
        evening.ask(done.commands().getFirst());
        assertFalse(done.desk().hands().unsaved(evening.state()));
    }

    @Test
    void digitsWithoutAQuestionDoNothing() {
        assertEquals(Reaction.only(DESK), press(new Meaning.Digit(4), DESK, Evening.with(24)));
    }

    @Test
    void everyDeedCanBeDoneAtAnyTime() {
        for (Deed deed : EnumSet.allOf(Deed.class)) {
            Desk desk = typed(handsUp(24), 3);
            Reaction reaction = press(deed, desk, handsUp(24));
            assertFalse(reaction.outside().contains(Outside.END), deed.name());
        }
    }
}
