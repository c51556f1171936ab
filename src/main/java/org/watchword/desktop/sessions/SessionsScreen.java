package org.watchword.desktop.sessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.sessions.SessionsViewState.Choice;
import org.watchword.desktop.text.Texts;
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
    private final LocalDate today;
    private final SimpleObjectProperty<SessionsViewState> state;
    private List<SessionRow> rows = List.of();
    private Choice choice;

    /// A screen that is empty until it was opened.
    public SessionsScreen(Room room, Chores chores, Texts texts, Takeaway takeaway) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.takeaway = takeaway;
        today = LocalDate.now(room.clock());
        choice = Choice.start(today);
        state = new SimpleObjectProperty<>(SessionsViewState.of(rows, choice, texts, today));
    }

    /// Asks the records anew, then shows a new view.
    public void open(Consumer<Parent> show) {
        chores.run(() -> room.past().stream().map(this::row).toList(), found -> {
            rows = found;
            publish();
            show.accept(new SessionsView(state, this::asked, texts));
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
                row.people().named());
    }

    private void asked(SessionsAsk ask) {
        switch (ask) {
            case SessionsAsk.Between(LocalDate from, LocalDate to) -> choose(new Choice(from, to, choice.session()));
            case SessionsAsk.Choose(String session) ->
                choose(new Choice(choice.from(), choice.to(), Optional.of(session)));
            case SessionsAsk.SaveFunder _ -> saveFunder();
            case SessionsAsk.SaveRegister _ -> choice.session().ifPresent(this::saveRegister);
        }
    }

    private void choose(Choice chosen) {
        choice = chosen;
        publish();
    }

    private void saveFunder() {
        Scope scope = new Scope.Period(choice.from(), choice.to());
        takeaway.save(
                "funder-" + choice.from() + "-to-" + choice.to() + ".csv",
                () -> room.report(Report.FUNDER, scope, texts.language().code()));
    }

    private void saveRegister(String session) {
        Scope scope = new Scope.Only(SessionId.parse(session));
        String day = rows.stream()
                .filter(row -> row.session().equals(session))
                .map(row -> "-" + row.date())
                .findFirst()
                .orElse("");
        takeaway.save(
                "register" + day + ".csv",
                () -> room.report(Report.REGISTER, scope, texts.language().code()));
    }

    private void publish() {
        state.set(SessionsViewState.of(rows, choice, texts, today));
    }
}
