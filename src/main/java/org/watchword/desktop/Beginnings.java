package org.watchword.desktop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.library.DeckFound;
import org.watchword.content.library.Library;
import org.watchword.desktop.notice.MissingDeckWord;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.Started;
import org.watchword.session.Command;
import org.watchword.session.DeckOutline;
import org.watchword.session.Phase;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionId;
import org.watchword.session.SessionKind;
import org.watchword.session.SessionSetup;

/// The beginnings that need no form: carrying on with a session, and rehearsing a deck.
///
/// @param enter is given the session, with its doors open
record Beginnings(House house, Consumer<OpenSession> enter) {

    /// Goes on with a session where it stood.
    void resume(SessionId session) {
        house.chores().run(() -> house.room().resume(session), started -> started(started, new Command.OpenDoors()));
    }

    /// Goes through a deck alone, from its first slide. It counts in no report.
    void rehearse(String deck) {
        plan(
                deck,
                plan -> house.chores()
                        .run(
                                () -> house.room().prepare(rehearsal(plan)),
                                started -> started(started, new Command.OpenDoors(), new Command.StartPresenting())));
    }

    /// Gives a deck as it is shown here, or tells the trainer why it cannot be shown.
    void plan(String deck, Consumer<DeckPlan> use) {
        Library library = house.room().library();
        DeckFound found = library.find(deck, library.settings().defaultLanguage());
        if (found instanceof DeckFound.Here(DeckPlan plan)) {
            use.accept(plan);
        } else {
            house.refused(MissingDeckWord.say(found, house.texts()));
        }
    }

    private SessionSetup rehearsal(DeckPlan plan) {
        Clock clock = house.room().clock();
        String area = house.settings().settings().get().lastChoices().area();
        DeckPlan shown = house.room().library().shownIn(new Area(area), plan);
        return new SessionSetup(
                DeckOutline.of(shown),
                house.texts().get(DoorWord.REHEARSAL),
                LocalDate.now(clock),
                LocalTime.now(clock).withSecond(0).withNano(0),
                "",
                area,
                plan.deck().audience(),
                true,
                new Safeguarding.Agreed(),
                true,
                SessionKind.TRAINING,
                "");
    }

    private void started(Started started, Command... next) {
        switch (started) {
            case Started.Running(OpenSession session)
            when session.state().phase() == Phase.PREPARED -> ask(session, next, 0);
            case Started.Running(OpenSession session) -> enter.accept(session);
            case Started.Refused(var reason) -> house.refused(RefusalWord.say(reason, house.texts()));
            case Started.NotSaved(var why) -> house.refused(StorageWord.say(why, house.texts()));
            case Started.Unknown _ -> house.refused(house.texts().get(DoorWord.UNKNOWN_SESSION));
        }
    }

    private void ask(OpenSession session, Command[] commands, int at) {
        if (at == commands.length) {
            enter.accept(session);
            return;
        }
        house.chores().follow(session.ask(commands[at]), outcome -> {
            if (outcome instanceof Outcome.Done) {
                ask(session, commands, at + 1);
            } else {
                house.tell(outcome);
            }
        });
    }
}
