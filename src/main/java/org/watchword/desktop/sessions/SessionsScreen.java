package org.watchword.desktop.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.sessions.SessionsViewState.Choice;
import org.watchword.desktop.text.Texts;
import org.watchword.records.register.PuttingAway;
import org.watchword.records.register.Scope;
import org.watchword.room.Report;
import org.watchword.room.Room;
import org.watchword.session.SessionId;

/// All sessions that were closed, over the room.
public final class SessionsScreen {
    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Takeaway takeaway;
    private final Consumer<Notice> tell;
    private final LocalDate today;
    private final SimpleObjectProperty<SessionsViewState> state;
    private List<SessionRow> rows = List.of();
    private Choice choice;
    private Ways ways = new Ways(_ -> {}, _ -> {}, _ -> {}, _ -> {});

    /// Ways from this page, for the session that was chosen.
    ///
    /// @param look to what was given in it
    /// @param changes to what was changed in it
    /// @param handOver to whom its names are handed over
    /// @param learned to what was learned in the sessions of the list
    public record Ways(
            Consumer<String> look,
            Consumer<String> changes,
            Consumer<String> handOver,
            Consumer<List<String>> learned) {}

    /// A screen that is empty until it was opened.
    ///
    /// @param tell is told when something could not be kept
    public SessionsScreen(Room room, Chores chores, Texts texts, Takeaway takeaway, Consumer<Notice> tell) {
        this.tell = tell;
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.takeaway = takeaway;
        today = LocalDate.now(room.clock());
        choice = Choice.start(today);
        state = new SimpleObjectProperty<>(SessionsViewState.of(rows, choice, texts, today));
    }

    /// Asks the records anew, then shows a new view.
    public void open(Consumer<Parent> show, Ways leading) {
        ways = leading;
        refresh(() -> show.accept(new SessionsView(state, this::asked, texts)));
    }

    private void refresh(Runnable then) {
        chores.run(() -> room.closed().stream().map(this::row).toList(), found -> {
            rows = found;
            publish();
            then.run();
        });
    }

    private SessionRow row(org.watchword.records.register.SessionRow row) {
        return new SessionRow(
                row.id().toString(),
                row.plan().date(),
                row.deck().title(),
                row.plan().venue(),
                room.library()
                        .audienceName(row.plan().audience(), texts.language().code()),
                row.plan().funder(),
                row.people().total(),
                row.people().named(),
                row.putAway() ? Which.PUT_AWAY : row.plan().rehearsal() ? Which.REHEARSALS : Which.GIVEN);
    }

    private void asked(SessionsAsk ask) {
        switch (ask) {
            case SessionsAsk.Between(LocalDate from, LocalDate to) -> choose(choice.between(from, to));
            case SessionsAsk.Choose(String session) -> choose(choice.choosing(session));
            case SessionsAsk.Narrow(Filter filter) -> choose(choice.narrowed(filter));
            case SessionsAsk.Open _ -> choice.session().ifPresent(ways.look());
            case SessionsAsk.Changes _ -> choice.session().ifPresent(ways.changes());
            case SessionsAsk.Learned _ -> ways.learned().accept(counting());
            case SessionsAsk.PutAway _ ->
                choice.session().ifPresent(one -> put(one, choice.filter().which() != Which.PUT_AWAY));
            case SessionsAsk.Undo _ -> choice.away().ifPresent(one -> put(one, false));
            case SessionsAsk.SaveFunder _ -> saveFunder();
            case SessionsAsk.HandOver _ -> choice.session().ifPresent(ways.handOver());
        }
    }

    /// Only what is on the disk is shown as done.
    private void put(String session, boolean away) {
        PuttingAway putting = away ? PuttingAway.PUT_AWAY : PuttingAway.TAKEN_BACK;
        chores.run(() -> room.put(SessionId.parse(session), putting), kept -> {
            if (kept) {
                choice = choice.putAway(away ? Optional.of(session) : Optional.empty());
                refresh(() -> {});
            } else {
                tell.accept(new Notice.Refused(texts.get(SessionsWord.NOT_KEPT)));
            }
        });
    }

    private void choose(Choice chosen) {
        choice = chosen;
        publish();
    }

    /// The listed sessions that count.
    private List<String> counting() {
        Set<String> given = rows.stream()
                .filter(row -> row.which() == Which.GIVEN)
                .map(SessionRow::session)
                .collect(Collectors.toSet());
        return state.get().rows().stream()
                .map(SessionsViewState.Row::session)
                .filter(given::contains)
                .toList();
    }

    private void saveFunder() {
        Scope scope = new Scope.Period(choice.from(), choice.to());
        takeaway.save(
                "funder-" + choice.from() + "-to-" + choice.to() + ".csv",
                () -> room.report(Report.FUNDER, scope, texts.language().code()));
    }

    private void publish() {
        state.set(SessionsViewState.of(rows, choice, texts, today));
    }
}
