package org.watchword.desktop.close;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.close.CloseViewState.Stage;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.notice.RefusalWord;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.text.Texts;
import org.watchword.records.backup.BackedUp;
import org.watchword.records.backup.CopiedAway;
import org.watchword.records.register.Scope;
import org.watchword.room.Ended;
import org.watchword.room.OpenSession;
import org.watchword.room.Outcome;
import org.watchword.room.Report;
import org.watchword.room.Room;
import org.watchword.session.SessionId;
import org.watchword.session.SessionState;

/// Ends a session, sums it up, and gives its files away. It also shows a session that was closed before.
public final class CloseScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Takeaway takeaway;
    private final CloseDoors doors;
    private final SimpleObjectProperty<CloseViewState> state = new SimpleObjectProperty<>();
    private final SessionId id;
    private SessionState session;
    private Stage stage;
    private @Nullable OpenSession open;
    private Optional<CopiedAway> copied = Optional.empty();

    private CloseScreen(Parts parts, SessionId id, SessionState session, Stage stage) {
        room = parts.room();
        chores = parts.chores();
        texts = parts.texts();
        takeaway = parts.takeaway();
        doors = parts.doors();
        this.id = id;
        this.session = session;
        this.stage = stage;
        publish();
    }

    /// What every such screen is made with.
    public record Parts(Room room, Chores chores, Texts texts, Takeaway takeaway, CloseDoors doors) {}

    /// Asks whether a session that is open shall end.
    public static CloseScreen of(Parts parts, OpenSession open) {
        CloseScreen screen = new CloseScreen(parts, open.id(), open.state(), Stage.OPEN);
        screen.open = open;
        return screen;
    }

    /// Ends a session at once: the trainer was asked already, on the slides' own window.
    public static CloseScreen ending(Parts parts, OpenSession open) {
        CloseScreen screen = of(parts, open);
        screen.end();
        return screen;
    }

    /// A session that was closed before.
    ///
    /// @throws IOException when the journal cannot be read
    public static CloseScreen of(Parts parts, SessionId session) throws IOException {
        return new CloseScreen(parts, session, parts.room().look(session), Stage.SAFE);
    }

    /// A new view.
    public Parent view() {
        return new CloseView(state, this::asked, texts);
    }

    private void asked(CloseAsk ask) {
        switch (ask) {
            case CloseAsk.End _ -> end();
            case CloseAsk.GoBack _ -> doors.goBack();
            case CloseAsk.HandOver _ -> doors.handOver(id);
            case CloseAsk.SaveFunder _ -> saveFunder();
            case CloseAsk.OpenRegister _ -> doors.amend(id);
            case CloseAsk.Afterwards _ -> doors.afterwards(id);
            case CloseAsk.Learned _ -> doors.learned(id);
            case CloseAsk.Print _ -> doors.print(session.deck().deckId());
            case CloseAsk.Home _ -> doors.home();
        }
    }

    private void end() {
        OpenSession ending = open;
        if (ending != null && stage == Stage.OPEN) {
            stage = Stage.ENDING;
            publish();
            chores.follow(room.end(ending), this::ended);
        }
    }

    private void ended(Ended ended) {
        switch (ended) {
            case Ended.Closed(SessionState closed, BackedUp backup, var copy) -> {
                copied = copy;
                session = closed;
                open = null;
                doors.closed(id);
                backedUp(backup);
            }
            case Ended.StillOpen(Outcome why) -> {
                stage = Stage.OPEN;
                refused(why);
            }
        }
    }

    private void refused(Outcome why) {
        switch (why) {
            case Outcome.Refused(var reason) -> takeaway.tell(new Notice.Refused(RefusalWord.say(reason, texts)));
            case Outcome.NotSaved(var storage) -> takeaway.tell(new Notice.Refused(StorageWord.say(storage, texts)));
            case Outcome.Done _ -> {}
        }
        publish();
    }

    private void backedUp(BackedUp backup) {
        stage = backup instanceof BackedUp.Made ? Stage.SAFE : Stage.NO_BACKUP;
        publish();
    }

    private void saveFunder() {
        takeaway.save(
                "funder-" + session.setup().date() + ".csv",
                () -> room.report(
                        Report.FUNDER, new Scope.Only(id), texts.language().code()));
    }

    private void publish() {
        Instant now = room.clock().instant();
        LocalDate today = LocalDate.ofInstant(now, room.clock().getZone());
        Summary summary = new Summing(room.library(), room.plan(session.setup()), texts).of(session, now);
        CloseViewState shown = CloseViewState.of(summary, stage, today, texts);
        state.set(copied.map(copy -> shown.copied(copy, texts)).orElse(shown));
    }
}
