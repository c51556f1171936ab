package org.watchword.desktop.find;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;

/// Finds any page, deck, session, print and setting by a few letters.
public final class FindScreen {
    /// The newest sessions that are looked through.
    private static final int SESSIONS = 2000;

    private final Texts texts;
    private final Consumer<Target> go;
    private final Runnable leave;
    private final List<Thing> all;
    private final SimpleObjectProperty<FindViewState> state = new SimpleObjectProperty<>();
    private List<Thing> found;
    private String typed = "";
    private int chosen;

    /// A box that knows everything but the sessions at once, and those as soon as the records have told them.
    ///
    /// @param go opens what was found
    /// @param leave back to what was there before
    public FindScreen(Room room, Chores chores, Texts texts, Consumer<Target> go, Runnable leave) {
        this.texts = texts;
        this.go = go;
        this.leave = leave;
        all = new ArrayList<>(Things.of(room.library(), texts));
        found = all;
        look("");
        chores.run(() -> sessions(room), this::add);
    }

    /// A new view.
    public Parent view() {
        return new FindView(state, this::asked, texts);
    }

    private List<Thing> sessions(Room room) throws IOException {
        LocalDate today = LocalDate.now(room.clock());
        List<Thing> sessions = new ArrayList<>();
        room.unfinished().forEach(row -> sessions.add(Things.of(row, true, today, texts)));
        room.past(SESSIONS).forEach(row -> sessions.add(Things.of(row, false, today, texts)));
        return sessions;
    }

    private void add(List<Thing> sessions) {
        all.addAll(sessions);
        look(typed);
    }

    private void asked(FindAsk ask) {
        switch (ask) {
            case FindAsk.Look(String words) -> look(words);
            case FindAsk.Move(int by) -> move(by);
            case FindAsk.Open _ -> open(chosen);
            case FindAsk.Pick(int row) -> open(Math.max(0, chosen - FindViewState.SHOWN + 1) + row);
            case FindAsk.Leave _ -> leave.run();
        }
    }

    private void look(String words) {
        typed = words;
        found = Finder.find(all, words);
        chosen = 0;
        publish();
    }

    private void move(int by) {
        chosen = Math.clamp(chosen + by, 0, Math.max(0, found.size() - 1));
        publish();
    }

    private void open(int at) {
        if (at < found.size()) {
            go.accept(found.get(at).target());
        }
    }

    private void publish() {
        state.set(FindViewState.of(found, chosen, texts));
    }
}
