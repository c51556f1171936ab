package org.watchword.desktop.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.live.Live;
import org.watchword.desktop.live.SlowSession;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.present.state.Evening;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Band;

class RegisterScreenTest {
    private static final int BEFORE = 24;

    private final Evening evening = Evening.with(BEFORE);
    private final SlowSession session = new SlowSession(evening);
    private Live live;
    private RegisterScreen screen;

    @BeforeEach
    void aRegisterOnASlowDisk() {
        live = new Live(session, Clock.systemUTC(), Runnable::run);
        screen = new RegisterScreen(live, ZoneOffset.UTC, Texts.of(Language.ENGLISH), new NoDoors());
    }

    @AfterEach
    void close() {
        screen.close();
        live.close();
    }

    @Test
    void everyPressCountsHoweverSlowTheDiskIs() {
        Robot.in(screen::view, robot -> {
            robot.press("more-people");
            robot.press("more-people");
            robot.press("more-people");
            robot.press("fewer-people");
            assertEquals(1, session.waiting(), "one at a time");
            theDiskAnswers();
            assertEquals(1, session.waiting(), "the rest together");
            theDiskAnswers();
            assertEquals(0, session.waiting());
        });
        assertEquals(BEFORE + 2, counted());
    }

    @Test
    void pressesThatCancelOutAskForNothing() {
        Robot.in(screen::view, robot -> {
            robot.press("more-people");
            robot.press("more-people");
            robot.press("fewer-people");
            theDiskAnswers();
            assertEquals(0, session.waiting());
        });
        assertEquals(BEFORE + 1, counted());
    }

    @Test
    void aPressAfterOneThatWasNotSavedCountsFromWhatIsSaved() {
        Robot.in(screen::view, robot -> {
            robot.press("more-people");
            robot.press("more-people");
            Stagehand.run(() -> {
                session.refuse();
                session.answer();
            });
            robot.awaitWords(Integer.toString(BEFORE));
            theDiskAnswers();
        });
        assertEquals(BEFORE + 1, counted());
    }

    private void theDiskAnswers() {
        Stagehand.run(() -> {
            session.save();
            session.answer();
        });
    }

    private int counted() {
        return evening.state().register().counted(Band.PEOPLE);
    }

    private static final class NoDoors implements RegisterDoors {
        @Override
        public void toSlides() {}

        @Override
        public void toGuestList() {}

        @Override
        public void toKiosk() {}

        @Override
        public boolean mayName() {
            return true;
        }

        @Override
        public void protect(Runnable then) {}

        @Override
        public void toEnd() {}
    }
}
