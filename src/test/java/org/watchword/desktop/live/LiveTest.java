package org.watchword.desktop.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.present.state.SmallDeck;
import org.watchword.records.Keeping;
import org.watchword.room.Outcome;
import org.watchword.session.Band;
import org.watchword.session.Command;
import org.watchword.session.View;

class LiveTest {
    private final Evening evening = Evening.with(24).upTo(SmallDeck.SIGNS);
    private final SlowSession session = new SlowSession(evening);
    private final Live live = new Live(session, Clock.systemUTC(), Runnable::run);
    private final List<Integer> steps = new ArrayList<>();
    private final List<Outcome> answers = new ArrayList<>();

    @AfterEach
    void close() {
        live.close();
    }

    private void watch() {
        live.shown().addListener((_, _, state) -> steps.add(state.show().at().step()));
    }

    private void press(Command command) {
        live.ask(command, answers::add);
    }

    @Test
    void aPressIsShownBeforeItIsSaved() {
        press(new Command.Next());
        assertEquals(1, live.shown().get().show().at().step());
        assertEquals(0, live.saved().get().show().at().step());
    }

    @Test
    void theSlideAfterTheNextIsNeverShownBetweenSavingAndAnswering() {
        watch();
        press(new Command.Next());
        session.save();
        session.answer();
        assertEquals(List.of(1), steps.stream().distinct().toList());
        assertSame(live.saved().get(), live.shown().get());
    }

    @Test
    void blackStaysBlackBetweenSavingAndAnswering() {
        List<View> views = new ArrayList<>();
        live.shown().addListener((_, _, state) -> views.add(state.show().view()));
        press(new Command.Toggle(View.BLACK));
        session.save();
        session.answer();
        assertEquals(List.of(View.BLACK), views.stream().distinct().toList());
    }

    @Test
    void quickPressesAreEachShownOnceHoweverTheDiskLags() {
        watch();
        press(new Command.Next());
        press(new Command.Next());
        session.save();
        session.save();
        session.answer();
        press(new Command.Back());
        session.answer();
        session.save();
        session.answer();
        assertEquals(List.of(1, 2, 1), changes());
        assertEquals(1, live.saved().get().show().at().step());
    }

    @Test
    void whatTheDiskDidNotTakeIsTakenBackFromTheWall() {
        watch();
        press(new Command.Next());
        session.refuse();
        session.answer();
        assertEquals(List.of(1, 0), changes());
        assertEquals(List.of(new Outcome.NotSaved(Keeping.Why.DISK_FULL)), answers);
    }

    @Test
    void afterARefusedPressTheOthersCount() {
        press(new Command.Next());
        press(new Command.Next());
        session.refuse();
        session.save();
        session.answer();
        session.answer();
        assertEquals(1, live.shown().get().show().at().step());
        assertSame(live.saved().get(), live.shown().get());
    }

    @Test
    void somebodyElsesChangeDoesNotMoveTheSlides() {
        watch();
        press(new Command.Next());
        session.saveOfAnother(new Command.CountHeads(Band.PEOPLE, 30));
        session.save();
        session.answer();
        assertEquals(List.of(1), changes());
        assertEquals(30, live.shown().get().register().total());
    }

    private List<Integer> changes() {
        List<Integer> changes = new ArrayList<>();
        for (int step : steps) {
            if (changes.isEmpty() || changes.getLast() != step) {
                changes.add(step);
            }
        }
        return changes;
    }
}
